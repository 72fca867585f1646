<?php
/**
 * [kmt element="office-card" lang="ar"], for the classic editor and whatever knows no blocks.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_shortcode' );

/**
 * Makes the shortcode known.
 */
function register_shortcode() {
	add_shortcode( 'kmt', __NAMESPACE__ . '\\shortcode' );
}

/**
 * A widget.
 *
 * @param array|string $attributes As they were written.
 * @return string
 */
function shortcode( $attributes ) {
	$none = array_fill_keys( array( 'element', 'file', 'lang', 'place', 'topic', 'category', 'network', 'heading_level' ), '' );
	return widget_html( shortcode_atts( $none, $attributes, 'kmt' ) );
}
