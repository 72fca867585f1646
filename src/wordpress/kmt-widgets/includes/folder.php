<?php
/**
 * Where a site keeps its files: a folder in its uploads. On a network, every site has its own.
 *
 *     kmt-widgets/emden.json              the data, as the widgets load it
 *     kmt-widgets/emden.ar.json           its texts in a language, as the widgets load them
 *     kmt-widgets/texts/emden/de.json     the same in words, for visitors without script
 *     kmt-widgets/versions/emden/…        older versions, which no visitor finds
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The folder's path, or that of a file in it.
 *
 * @param string $path Path in the folder.
 * @return string Without a slash at its end.
 */
function folder( $path = '' ) {
	return untrailingslashit( wp_upload_dir( null, false )['basedir'] . '/kmt-widgets/' . $path );
}

/**
 * The address of a data file, as short as the site allows: it holds with and without "www" and under both http and https.
 *
 * @param string $name Name of a data file.
 * @return string
 */
function data_url( $name ) {
	$url = wp_upload_dir( null, false )['baseurl'] . '/kmt-widgets/' . $name . '.json';
	if ( wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ) {
		$url = wp_make_link_relative( $url );
	}
	$version = current_version( $name );
	return $version ? add_query_arg( 'ver', substr( $version['sha256'], 0, 8 ), $url ) : $url;
}

/**
 * WordPress' own hand for files, which it uses where the server may write.
 *
 * @return \WP_Filesystem_Direct
 */
function disk() {
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-base.php';
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-direct.php';
	return new \WP_Filesystem_Direct( null );
}

/**
 * Writes a file at once: whoever reads it has the old one or the new one, never a half.
 *
 * @param string $path  Path in the folder.
 * @param string $bytes Its content.
 * @return bool False where it can't be written; then the old one is as it was.
 */
function write_file( $path, $bytes ) {
	$file = folder( $path );
	$new  = $file . '.' . wp_generate_password( 8, false ) . '.tmp';
	if ( ! wp_mkdir_p( dirname( $file ) ) || ! disk()->put_contents( $new, $bytes, 0644 ) ) {
		disk()->delete( $new );
		return false;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename -- WP_Filesystem_Direct::move() takes the old file away first.
	return rename( $new, $file );
}

/**
 * The content of a file.
 *
 * @param string $path Path in the folder.
 * @return string|false
 */
function read_file( $path ) {
	return disk()->exists( folder( $path ) ) ? disk()->get_contents( folder( $path ) ) : false;
}

/**
 * Takes away a file, or a folder with all that is in it.
 *
 * @param string $path Path in the folder; without one, the folder itself.
 */
function remove_file( $path = '' ) {
	disk()->delete( folder( $path ), true );
}

/**
 * Older versions may hold what had to go: their names can't be guessed, and no server lists or gives them.
 */
function guard_versions() {
	if ( disk()->exists( folder( 'versions/index.php' ) ) ) {
		return;
	}
	write_file( 'index.php', "<?php\n// Silence.\n" );
	write_file( 'versions/index.php', "<?php\n// Silence.\n" );
	write_file( 'versions/.htaccess', "<IfModule mod_authz_core.c>\nRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\nDeny from all\n</IfModule>\n" );
}
