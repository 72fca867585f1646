<?php
/**
 * Plugin Name:       KMT Widgets
 * Description:       Office card, tasks, opening hours and counselling locator of a municipal migration office, from one data file on your own site.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            KMT Widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       kmt-widgets
 * Domain Path:       /languages
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;

require __DIR__ . '/includes/folder.php';
require __DIR__ . '/includes/record.php';
require __DIR__ . '/includes/check-data.php';
require __DIR__ . '/includes/read-texts.php';
require __DIR__ . '/includes/store.php';
require __DIR__ . '/includes/texts-beside.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/plain-text.php';
require __DIR__ . '/includes/static-text.php';
require __DIR__ . '/includes/json-ld.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/page.php';
require __DIR__ . '/includes/links.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-actions.php';
	require __DIR__ . '/includes/settings-page.php';
	require __DIR__ . '/includes/settings-file.php';
	require __DIR__ . '/includes/privacy.php';
}

add_action( 'init', __NAMESPACE__ . '\\load_words' );

/**
 * Words in the site's language.
 */
function load_words() {
	load_plugin_textdomain( 'kmt-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
