<?php
/**
 * Takes away all that the plugin has kept, on every site of a network.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/folder.php';

/**
 * Options, notes to administrators, and the folder in the uploads.
 */
function remove_all() {
	delete_option( 'kmt_widgets_files' );
	delete_option( 'kmt_widgets_everywhere' );
	delete_metadata( 'user', 0, 'kmt_widgets_notice', '', true );
	remove_file();
}

if ( is_multisite() ) {
	$kmt_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $kmt_widgets_sites as $kmt_widgets_site ) {
		switch_to_blog( $kmt_widgets_site );
		remove_all();
		restore_current_blog();
	}
} else {
	remove_all();
}
