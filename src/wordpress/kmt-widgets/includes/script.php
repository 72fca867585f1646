<?php
/**
 * The widgets' script, on pages that have one. It says itself where its parts lie, on its tag and on <html>: plugins that combine,
 * inline or delay scripts leave one of the two.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT     = 'kmt-widgets';
const EVERYWHERE = 'kmt_widgets_everywhere';

add_action( 'init', __NAMESPACE__ . '\\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\script_tag', 10, 2 );
add_filter( 'language_attributes', __NAMESPACE__ . '\\html_attributes' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_everywhere' );
add_filter( 'the_content', __NAMESPACE__ . '\\enqueue_for_markers', 13 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\\enqueue_for_markers', 13 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\\enqueue_for_markers', 13 );
add_filter( 'render_block_core/html', __NAMESPACE__ . '\\enqueue_for_markers', 13 );

/**
 * Makes the script known.
 */
function register_script() {
	wp_register_script( SCRIPT, plugins_url( 'kmt/embed.js', FILE ), array(), VERSION, true );
}

/**
 * The folder of the script and of what it loads, on this site.
 *
 * @return string
 */
function script_folder() {
	$url = plugins_url( 'kmt/', FILE );
	return wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ? wp_make_link_relative( $url ) : $url;
}

/**
 * Nobody waits for the script.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Its name.
 * @return string
 */
function script_tag( $tag, $handle ) {
	return SCRIPT === $handle ? str_replace( ' src=', sprintf( ' defer data-kmt-base="%s" src=', esc_url( script_folder() ) ), $tag ) : $tag;
}

/**
 * The folder once more, where nobody moves it.
 *
 * @param string $attributes Of <html>.
 * @return string
 */
function html_attributes( $attributes ) {
	return is_admin() || ! record() ? $attributes : $attributes . sprintf( ' data-kmt-base="%s"', esc_url( script_folder() ) );
}

/**
 * For sites with a widget where no filter comes: in a template, in a page builder.
 */
function enqueue_everywhere() {
	if ( get_option( EVERYWHERE ) ) {
		wp_enqueue_script( SCRIPT );
	}
}

/**
 * For lines that somebody pasted, as the editor page makes them.
 *
 * @param string $html Content of a page.
 * @return string The same.
 */
function enqueue_for_markers( $html ) {
	if ( is_string( $html ) && ! doing_filter( 'get_the_excerpt' ) && preg_match( '/\sdata-kmt=|<kmt-[a-z]/', $html ) ) {
		wp_enqueue_script( SCRIPT );
	}
	return $html;
}
