<?php
/**
 * Runs code in WordPress and prints what it prints: php run.php ROOT CODE
 */
list( , $root, $code ) = $argv;
preg_match( "/DOMAIN_CURRENT_SITE', '(.*?)'/", file_get_contents( "$root/wp-config.php" ), $host );
$_SERVER['HTTP_HOST']   = $host[1];
$_SERVER['REQUEST_URI'] = '/';
require "$root/wp-load.php";
eval( $code );
