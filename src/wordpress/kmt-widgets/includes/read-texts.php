<?php
/**
 * The texts that the settings page makes of a data file and hands in with it. They come from a browser: nothing is taken as it is.
 * What is what: src/wordpress/engine/texts-file.ts of the KMT Widgets.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/** Unpacked, texts in all languages of some hundred places. */
const MAX_TEXT_BYTES = 60 * MB_IN_BYTES;

/** The elements, as tags name them: kmt-office-card. */
const ELEMENTS = array( 'office-card', 'opening-hours-badge', 'task-list', 'counselling-locator', 'offer-list', 'document-list', 'event-list', 'network' );

const ALLOWED_HTML = array(
	'section' => array(
		'class'        => true,
		'data-through' => true,
	),
	'h2'      => array(),
	'h3'      => array(),
	'h4'      => array(),
	'h5'      => array(),
	'p'       => array(
		'class' => true,
		'lang'  => true,
		'dir'   => true,
	),
	'ul'      => array( 'class' => true ),
	'li'      => array(
		'data-weekdays' => true,
		'data-through'  => true,
	),
	'dl'      => array( 'class' => true ),
	'dt'      => array(),
	'dd'      => array(),
	'strong'  => array(),
	'details' => array( 'class' => true ),
	'summary' => array(),
	'div'     => array(
		'lang' => true,
		'dir'  => true,
	),
	'img'     => array(
		'src'     => true,
		'alt'     => true,
		'height'  => true,
		'loading' => true,
	),
	'br'      => array(),
	'a'       => array(
		'href' => true,
		'lang' => true,
		'dir'  => true,
	),
	'span'    => array(
		'lang' => true,
		'dir'  => true,
	),
);

/**
 * The texts, cleaned.
 *
 * @param string $bytes What was handed in: JSON, perhaps compressed.
 * @param string $data  The data file that they have to belong to.
 * @return array|null [ 'about' => …, 'languages' => [ 'de' => … ] ]; null where they are none or belong to another file.
 */
function texts_from( $bytes, $data ) {
	if ( 0 === strpos( $bytes, "\x1f\x8b" ) ) {
		$bytes = function_exists( 'gzdecode' ) ? gzdecode( $bytes, MAX_TEXT_BYTES ) : '';
	}
	$texts = is_string( $bytes ) ? json_decode( $bytes, true, 64 ) : null;
	if ( ! is_array( $texts ) || hash( 'fnv1a32', $data ) . '-' . strlen( $data ) !== ( $texts['mark'] ?? '' ) || ! is_array( $texts['languages'] ?? null ) ) {
		return null;
	}
	$languages = array();
	foreach ( $texts['languages'] as $tag => $of_language ) {
		if ( preg_match( '/^[a-z]{2,3}(-[a-z]+)?$/', $tag ) && is_array( $of_language ) ) {
			$languages[ $tag ] = clean_language( $of_language );
		}
	}
	return array(
		'about'     => array(
			'version'       => plain( $texts['version'] ?? '' ),
			'time_zone'     => plain( $texts['timeZone'] ?? '' ),
			'from'          => clean_date( $texts['from'] ?? '' ),
			'through'       => clean_date( $texts['through'] ?? '' ),
			'regular'       => preg_replace( '/[^01]/', '', plain( $texts['regular'] ?? '' ) ),
			'office'        => plain( $texts['office'] ?? '' ),
			'place_names'   => array_map( __NAMESPACE__ . '\\plain', list_of( $texts['placeNames'] ?? array() ) ),
			'topic_names'   => array_map( __NAMESPACE__ . '\\plain', list_of( $texts['topicNames'] ?? array() ) ),
			'network_names' => array_map( __NAMESPACE__ . '\\plain', list_of( $texts['networkNames'] ?? array() ) ),
			'categories'    => clean_ids( $texts['categories'] ?? array() ),
			'elements'      => array_values( array_intersect( ELEMENTS, clean_ids( $texts['widgets'] ?? array() ) ) ),
			'shown'         => array_map( __NAMESPACE__ . '\\clean_ids', list_of( $texts['shown'] ?? array() ) ),
		),
		'languages' => $languages,
	);
}

/**
 * The texts of one language, cleaned.
 *
 * @param array $texts As they came.
 * @return array
 */
function clean_language( $texts ) {
	$json_ld = list_of( $texts['jsonLd'] ?? array() );
	return array(
		'dir'     => 'rtl' === ( $texts['dir'] ?? '' ) ? 'rtl' : 'ltr',
		'titles'  => array_map( __NAMESPACE__ . '\\plain', list_of( $texts['titles'] ?? array() ) ),
		'texts'   => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['texts'] ?? array() ) ),
		'tasks'   => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['tasks'] ?? array() ) ),
		'places'  => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['places'] ?? array() ) ),
		'offers'  => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['offers'] ?? array() ) ),
		'network' => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['networks'] ?? array() ) ),
		'none'    => array_map( __NAMESPACE__ . '\\clean_html', list_of( $texts['none'] ?? array() ) ),
		// Of some hundred short lines, WordPress cleans one long text much faster.
		'days'    => explode( "\n", clean_html( implode( "\n", array_map( __NAMESPACE__ . '\\line', list_of( $texts['days'] ?? array() ) ) ) ) ),
		'json_ld' => array(
			'places' => array_filter( list_of( $json_ld['places'] ?? array() ), 'is_array' ),
			'tasks'  => array_filter( list_of( $json_ld['tasks'] ?? array() ), 'is_array' ),
		),
	);
}

/**
 * Text without any tag.
 *
 * @param mixed $value As it came.
 * @return string
 */
function plain( $value ) {
	return is_string( $value ) ? sanitize_text_field( $value ) : '';
}

/**
 * HTML with the few tags that texts have.
 *
 * @param mixed $value As it came.
 * @return string
 */
function clean_html( $value ) {
	return is_string( $value ) ? wp_kses( $value, ALLOWED_HTML, array( 'http', 'https', 'mailto', 'tel' ) ) : '';
}

/**
 * A text in one line.
 *
 * @param mixed $value As it came.
 * @return string
 */
function line( $value ) {
	return is_string( $value ) ? str_replace( array( "\r", "\n" ), ' ', $value ) : '';
}

/**
 * A date as YYYY-MM-DD.
 *
 * @param mixed $value As it came.
 * @return string Empty where it is none.
 */
function clean_date( $value ) {
	return is_string( $value ) && preg_match( '/^\d{4}-\d\d-\d\d$/', $value ) ? $value : '';
}

/**
 * Ids of places.
 *
 * @param mixed $value As it came.
 * @return string[]
 */
function clean_ids( $value ) {
	return array_values( array_map( __NAMESPACE__ . '\\plain', list_of( $value ) ) );
}

/**
 * An array, whatever it was.
 *
 * @param mixed $value As it came.
 * @return array
 */
function list_of( $value ) {
	return is_array( $value ) ? $value : array();
}
