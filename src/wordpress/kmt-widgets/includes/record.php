<?php
/**
 * The record of a site's data files and their versions: one option.
 *
 *     [ 'emden' => [ 'current' => ID, 'versions' => [ ID => [ 'time', 'user', 'size', 'sha256', 'office', 'through', 'made_by', 'languages', 'without' ] ] ] ]
 *
 * Newest version first. `through`: the last date that its texts know, '' without texts; `made_by`: the version of the plugin that made them;
 * `languages`, `without`: about_languages().
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const RECORD = 'kmt_widgets_files';

/** So many versions of each file are kept. */
const KEPT_VERSIONS = 10;

/**
 * All data files by name.
 *
 * @return array
 */
function record() {
	$record = get_option( RECORD, array() );
	return is_array( $record ) ? $record : array();
}

/**
 * Whether there is a data file of this name.
 *
 * @param string $name Name of a data file.
 * @return bool
 */
function is_known( $name ) {
	return isset( record()[ $name ] );
}

/**
 * What is known of the version that is shown.
 *
 * @param string $name Name of a data file.
 * @return array|null
 */
function current_version( $name ) {
	$file = record()[ $name ] ?? null;
	return $file ? ( $file['versions'][ $file['current'] ] ?? null ) : null;
}

/**
 * A name that an address can have: "Emden (neu).json" is "emden-neu".
 *
 * @param string $wanted What somebody wrote, or what a file is called.
 * @return string
 */
function name_from( $wanted ) {
	$title = sanitize_title( remove_accents( preg_replace( '/\.json$/i', '', $wanted ) ) );
	$name  = trim( substr( preg_replace( '/[^a-z0-9-]+/', '', $title ), 0, 40 ), '-' );
	return '' === $name ? 'data' : $name;
}

/**
 * Adds a version, which is shown from now on.
 *
 * @param string $name    Name of a data file.
 * @param string $id      Id of the version.
 * @param array  $version What is known of it.
 * @return string[] Ids of versions that are one too many.
 */
function record_version( $name, $id, $version ) {
	$record          = record();
	$versions        = array( $id => $version ) + ( $record[ $name ]['versions'] ?? array() );
	$dropped         = array_slice( array_keys( $versions ), KEPT_VERSIONS );
	$record[ $name ] = array(
		'current'  => $id,
		'versions' => array_diff_key( $versions, array_flip( $dropped ) ),
	);
	ksort( $record );
	update_option( RECORD, $record );
	return $dropped;
}

/**
 * Changes what is known of a version, or makes it the one that is shown.
 *
 * @param string $name    Name of a data file.
 * @param string $id      Id of the version.
 * @param array  $changes What is new.
 */
function change_version( $name, $id, $changes = array() ) {
	$record                             = record();
	$record[ $name ]['current']         = $id;
	$record[ $name ]['versions'][ $id ] = $changes + $record[ $name ]['versions'][ $id ];
	update_option( RECORD, $record );
}

/**
 * Forgets a data file with all its versions.
 *
 * @param string $name Name of a data file.
 */
function forget( $name ) {
	$record = record();
	unset( $record[ $name ] );
	update_option( RECORD, $record );
}
