<?php
/**
 * For PHP's own server, what .htaccess and nginx do for WordPress: files as they are, everything else to index.php.
 */
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// The sites of a network share the files of the first.
if ( ! file_exists( $root . $path ) && preg_match( '~^/[^/]+(/(?:wp-admin|wp-content|wp-includes).*|/wp-[a-z-]+\.php)$~', $path, $parts ) && file_exists( $root . $parts[1] ) ) {
	$path = $parts[1];
	if ( ! preg_match( '~(\.php|/)$~', $path ) ) {
		$types = array( 'js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json', 'svg' => 'image/svg+xml' );
		header( 'Content-Type: ' . ( $types[ pathinfo( $path, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
		readfile( $root . $path );
		return true;
	}
}
if ( is_dir( $root . $path ) ) {
	$path = rtrim( $path, '/' ) . '/index.php';
}
if ( preg_match( '~\.php$~', $path ) && is_file( $root . $path ) ) {
	$_SERVER['SCRIPT_NAME']     = $path;
	$_SERVER['PHP_SELF']        = $path;
	$_SERVER['SCRIPT_FILENAME'] = $root . $path;
	chdir( dirname( $root . $path ) );
	require $root . $path;
	return true;
}
if ( is_file( $root . $path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir( $root );
require "$root/index.php";
return true;
