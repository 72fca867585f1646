<?php
/**
 * A link to one of the pages becomes the widget, so that an author needs no more than Ctrl+K. It stays a link within a menu and a
 * sentence; only the opening hours fit into a sentence.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

add_filter( 'the_content', __NAMESPACE__ . '\\with_widgets_for_links', 12 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\\with_widgets_for_links', 12 );
add_filter( 'render_block_core/paragraph', __NAMESPACE__ . '\\with_widgets_for_links', 12 );

const LINK = '<a\s[^>]*\bhref="([^"]*' . PAGE_FOLDER . '[^"]*\.html)"[^>]*>(?:(?!</a>).)*</a>';

/**
 * Puts widgets in the place of links.
 *
 * @param string $html Content of a page.
 * @return string
 */
function with_widgets_for_links( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, PAGE_FOLDER ) || is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	$alone = preg_replace_callback(
		'~<p(?:\s[^>]*)?>\s*' . LINK . '\s*</p>~s',
		static function ( $found ) {
			$choice = choice_of_link( $found[1] );
			return $choice ? widget_html( $choice ) : $found[0];
		},
		$html
	);
	return preg_replace_callback(
		'~' . LINK . '~s',
		static function ( $found ) {
			$choice = choice_of_link( $found[1] );
			return $choice && 'opening-hours-badge' === $choice['element'] ? badge_in_sentence( $choice, $found[0] ) : $found[0];
		},
		null === $alone ? $html : $alone
	);
}

/**
 * What a link leads to.
 *
 * @param string $href As it stands in the HTML.
 * @return array|null As choice_from() gives it; null where it is no page of this site's widgets.
 */
function choice_of_link( $href ) {
	$href = html_entity_decode( $href, ENT_QUOTES );
	$host = wp_parse_url( $href, PHP_URL_HOST );
	$own  = wp_parse_url( home_url(), PHP_URL_HOST );
	if ( null !== $host && $host !== $own ) {
		return null;
	}
	$choice = preg_match( '~(?:/|\?)' . PAGE_FOLDER . '(?:/|=/?)([^?#]+\.html)$~', $href, $parts ) ? choice_of_path( $parts[1] ) : null;
	return $choice ? array( 'heading_level' => 2 ) + $choice : null;
}

/**
 * Only the hours, with the link as text for whoever has no script.
 *
 * @param array  $choice As choice_from() gives it.
 * @param string $link   The link.
 * @return string
 */
function badge_in_sentence( $choice, $link ) {
	wp_enqueue_script( SCRIPT );
	return sprintf( '<span%s>%s</span>', marker_attributes( $choice ), $link );
}
