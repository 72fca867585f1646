<?php
/**
 * Installs WordPress in German, with three users: php install.php ROOT PASSWORD THEME PERMALINKS
 */
list( , $root ) = $argv;
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

/**
 * Nobody gets a mail: WordPress lets this function be replaced.
 */
function wp_mail() {
	return true;
}

// WordPress has variables of these names.
list( , , $password, $wanted_theme, $wanted_permalinks ) = $argv;

wp_install( 'Stadt Testort', 'chef', 'chef@example.org', true, '', $password, 'de_DE' );
foreach ( array( 'editor' => 'redaktion', 'author' => 'autor' ) as $role => $name ) {
	wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => $password,
			'user_email' => "$name@example.org",
			'role'       => $role,
		)
	);
}
switch_theme( $wanted_theme );
update_option( 'WPLANG', 'de_DE' );
update_option( 'timezone_string', 'Europe/Berlin' );
update_option( 'date_format', 'j. F Y' );
update_option( 'time_format', 'H:i' );
update_option( 'permalink_structure', $wanted_permalinks );
delete_option( 'rewrite_rules' );
