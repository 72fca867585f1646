<?php
/**
 * A widget on a page: the same for block, shortcode, link and page.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * What is to be shown, from what somebody wrote.
 *
 * @param array $wanted element, file, lang, place, topic, category, network, heading_level; all may be missing.
 * @return array The same, where 'file' is empty if the site has no such file.
 */
function choice_from( $wanted ) {
	$text    = static function ( $key ) use ( $wanted ) {
		return isset( $wanted[ $key ] ) && is_scalar( $wanted[ $key ] ) ? trim( (string) $wanted[ $key ] ) : '';
	};
	$element = preg_replace( '/^kmt-/', '', strtolower( $text( 'element' ) ) );
	$names   = array_keys( record() );
	$file    = preg_replace( '/\.json$/', '', $text( 'file' ) );
	$level   = (int) $text( 'heading_level' );
	return array(
		'element'       => '' === $element ? 'office-card' : $element,
		'file'          => '' === $file ? ( $names[0] ?? '' ) : ( in_array( $file, $names, true ) ? $file : '' ),
		'lang'          => $text( 'lang' ),
		'place'         => $text( 'place' ),
		'topic'         => $text( 'topic' ),
		'category'      => $text( 'category' ),
		'network'       => $text( 'network' ),
		'heading_level' => $level >= 1 && $level <= 6 ? $level : 2,
	);
}

/**
 * A marker, from which the script makes the widget, and in it the text for whoever has no script.
 *
 * @param array $wanted As choice_from() takes it.
 * @return string HTML; empty where there is nothing to show, and why not for whoever may edit.
 */
function widget_html( $wanted ) {
	$choice  = choice_from( $wanted );
	$problem = problem_of_choice( $choice, $wanted );
	if ( $problem ) {
		return current_user_can( 'edit_posts' ) ? '<p class="kmt-problem"><strong>KMT Widgets:</strong> ' . esc_html( $problem ) . '</p>' : '';
	}
	wp_enqueue_script( SCRIPT );
	$language = language_of( $choice );
	json_ld_nodes( $choice, $language );
	return sprintf( '<div%s>%s</div>', marker_attributes( $choice ), in_language( static_text( $choice, $language ), $choice['file'], $language ) );
}

/**
 * Why nothing can be shown.
 *
 * @param array $choice As choice_from() gives it.
 * @param array $wanted As it was written.
 * @return string Empty where all is well.
 */
function problem_of_choice( $choice, $wanted ) {
	if ( ! in_array( $choice['element'], ELEMENTS, true ) ) {
		/* translators: 1: what somebody wrote, 2: a list of words. */
		return sprintf( __( 'There is no element “%1$s”. These are: %2$s.', 'kmt-widgets' ), $choice['element'], implode( ', ', ELEMENTS ) );
	}
	if ( '' !== $choice['file'] ) {
		return '';
	}
	if ( ! record() ) {
		return __( 'No data file has been uploaded yet. An administrator does that under Settings, “KMT Widgets”.', 'kmt-widgets' );
	}
	/* translators: 1: what somebody wrote, 2: a list of names. */
	return sprintf( __( 'There is no data file “%1$s”. These are: %2$s.', 'kmt-widgets' ), (string) ( $wanted['file'] ?? '' ), implode( ', ', array_keys( record() ) ) );
}

/**
 * The language of the text: the one that was chosen, else the page's.
 *
 * @param array $choice As choice_from() gives it.
 * @return string
 */
function language_of( $choice ) {
	$chosen = nearest_language( $choice['lang'] );
	return $chosen ? $chosen : page_language();
}

/**
 * What an element can be about.
 *
 * @param string $element An element.
 * @return string The name of its attribute; empty where it has none.
 */
function about_of( $element ) {
	$attributes = array(
		'office-card'         => 'place',
		'opening-hours-badge' => 'place',
		'task-list'           => 'topic',
		'counselling-locator' => 'topic',
		'offer-list'          => 'category',
		'network'             => 'network',
	);
	return $attributes[ $element ] ?? '';
}

/**
 * The marker's attributes. Plugins that load pictures late take data-src for one of theirs; data-kmt-src they leave.
 *
 * @param array $choice As choice_from() gives it.
 * @return string
 */
function marker_attributes( $choice ) {
	$about      = about_of( $choice['element'] );
	$attributes = array(
		'data-kmt'               => $choice['element'],
		'data-kmt-src'           => data_url( $choice['file'] ),
		'data-kmt-lang'          => $choice['lang'],
		"data-kmt-$about"        => $choice[ $about ] ?? '',
		'data-kmt-heading-level' => 2 === $choice['heading_level'] ? '' : (string) $choice['heading_level'],
	);
	$html       = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}

/**
 * A text, marked where its language is not that of the page.
 *
 * @param string $html     A text.
 * @param string $file     Name of the data file.
 * @param string $language Language of the widgets.
 * @return string
 */
function in_language( $html, $file, $language ) {
	if ( page_language() === $language ) {
		return $html;
	}
	$texts = texts_of( $file, $language );
	return $texts ? sprintf( '<div lang="%s" dir="%s">%s</div>', esc_attr( $language ), esc_attr( $texts['dir'] ), $html ) : $html;
}
