<?php
/**
 * The languages of the widgets, and which of them a page is in.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The languages by their tag, each under its own name.
 *
 * @return array
 */
function languages() {
	static $languages = null;
	if ( null === $languages ) {
		$languages = list_of( wp_json_file_decode( plugin_dir_path( FILE ) . 'kmt/languages.json', array( 'associative' => true ) ) );
	}
	return $languages;
}

/**
 * The language of the widgets that is nearest to a tag: "de-AT" and "de_DE_formal" are "de".
 *
 * @param string $tag A BCP 47 tag, or a locale of WordPress.
 * @return string Empty where there is none.
 */
function nearest_language( $tag ) {
	$parts = explode( '-', str_replace( '_', '-', strtolower( trim( $tag ) ) ) );
	while ( $parts ) {
		$shorter = implode( '-', $parts );
		if ( isset( languages()[ $shorter ] ) ) {
			return $shorter;
		}
		array_pop( $parts );
	}
	return '';
}

/**
 * The language of the page around a widget.
 *
 * @return string
 */
function page_language() {
	$nearest = nearest_language( get_locale() );
	return $nearest ? $nearest : 'de';
}
