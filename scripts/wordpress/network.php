<?php
/**
 * Makes a network of a site: php network.php ROOT prepare, then, with MULTISITE on, php network.php ROOT second-site
 */
list( , $root, $step )  = $argv;
preg_match( "/DOMAIN_CURRENT_SITE', '(.*?)'/", file_get_contents( "$root/wp-config.php" ), $host );
$_SERVER['HTTP_HOST']   = $host[1];
$_SERVER['REQUEST_URI'] = '/';
if ( 'prepare' === $step ) {
	define( 'WP_INSTALLING', true );
}
require "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
if ( 'prepare' === $step ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$result = populate_network( 1, $host[1], 'chef@example.org', 'Testnetz', '/', false );
} else {
	$result = wpmu_create_blog( $host[1], '/zwei/', 'Zweite Stadt', get_user_by( 'login', 'chef' )->ID, array( 'WPLANG' => 'de_DE' ) );
	// WordPress takes the colon of a port away.
	$wpdb->update( $wpdb->blogs, array( 'domain' => $host[1] ), array( 'blog_id' => 2 ) );
	clean_blog_cache( 2 );
	switch_to_blog( 2 );
	foreach ( array( 'home', 'siteurl' ) as $option ) {
		update_option( $option, "http://{$host[1]}/zwei" );
	}
}
if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
	exit( $result->get_error_message() );
}
