<?php
/**
 * The block on a page.
 *
 * @package KMT_Widgets
 *
 * @var array $attributes Of the block.
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

$kmt_widgets_html = widget_html( wanted_of_block( $attributes ) );
if ( '' !== $kmt_widgets_html ) {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- texts were cleaned when they came in, attributes are escaped in widget_html().
	printf( '<div %s>%s</div>', get_block_wrapper_attributes(), $kmt_widgets_html );
}
