<?php
/**
 * A paragraph for the site's privacy notice, where WordPress collects them.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\\suggest_privacy_text' );

/**
 * Suggests the paragraph.
 */
function suggest_privacy_text() {
	$text = __( 'On some pages we show contacts, opening hours and counselling places with the KMT Widgets. They are loaded from this website only: no other server is asked, no cookie is set, nothing is stored. Whoever presses “my position” in the search for counselling gives the position to the own browser only; it is not sent. A map, where there is one, asks before it loads pictures from another server, and names it.', 'kmt-widgets' );
	wp_add_privacy_policy_content( 'KMT Widgets', '<p>' . esc_html( $text ) . '</p>' );
}
