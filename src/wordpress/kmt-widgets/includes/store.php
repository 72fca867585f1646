<?php
/**
 * Data files come in, go back to an older version, and go. What is shown is replaced last, when all else is written.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Takes in a new version.
 *
 * @param string   $name      Name of the data file.
 * @param string   $bytes     The data.
 * @param string   $texts     What the browser made of it; may be empty.
 * @param string[] $languages Name → content of files with its texts in other languages.
 * @return string Why not, as a sentence; empty where it is shown now.
 */
function store_version( $name, $bytes, $texts, $languages ) {
	$problem = problem_of( $bytes );
	if ( $problem ) {
		return $problem;
	}
	list( 'files' => $files, 'problem' => $problem ) = languages_from( $languages, $bytes );
	if ( $problem ) {
		return $problem;
	}
	$sha256 = hash( 'sha256', $bytes );
	$known  = current_version( $name );
	$id     = gmdate( 'Ymd-His' ) . '-' . strtolower( wp_generate_password( 16, false ) );
	$texts  = '' === $texts ? null : texts_from( $texts, $bytes );
	if ( $known && $known['sha256'] === $sha256 && ! $texts && ! $files ) {
		return '';
	}
	$files += $known ? version_languages( $name, record()[ $name ]['current'] ) : array();
	$files  = languages_for( $bytes, $files );
	guard_versions();
	$is_written = write_file( "versions/$name/$id.json", $bytes ) && write_version_texts( $name, $id, $texts ) && write_version_languages( $name, $id, $files );
	if ( ! $is_written || ! publish( $name, $bytes, $texts, $files ) ) {
		remove_version( $name, $id );
		return cannot_write();
	}
	$about   = array(
		'time'   => time(),
		'user'   => get_current_user_id(),
		'size'   => strlen( $bytes ),
		'sha256' => $sha256,
	);
	$dropped = record_version( $name, $id, $about + about_texts( $bytes, $texts ) + about_languages( $bytes, $files ) );
	foreach ( $dropped as $old ) {
		remove_version( $name, $old );
	}
	return '';
}

/**
 * Gives the version that is shown new texts: they reach only so far ahead, and newer widgets say more.
 *
 * @param string $name  Name of the data file.
 * @param string $texts What the browser made of it.
 * @return bool
 */
function renew_texts( $name, $texts ) {
	$version = current_version( $name );
	$bytes   = read_file( "$name.json" );
	$texts   = $version && false !== $bytes ? texts_from( $texts, $bytes ) : null;
	if ( ! $texts ) {
		return false;
	}
	$id = record()[ $name ]['current'];
	if ( ! write_version_texts( $name, $id, $texts ) || ! publish_texts( $name, $texts ) ) {
		return false;
	}
	change_version( $name, $id, about_texts( $bytes, $texts ) );
	return true;
}

/**
 * Shows an older version again; none is lost by that.
 *
 * @param string $name Name of the data file.
 * @param string $id   Id of the version.
 * @return string Why not, as a sentence; empty where it is shown now.
 */
function restore_version( $name, $id ) {
	$bytes = isset( record()[ $name ]['versions'][ $id ] ) ? read_file( "versions/$name/$id.json" ) : false;
	if ( false === $bytes ) {
		return __( 'This version is no longer there.', 'kmt-widgets' );
	}
	$texts = read_file( "versions/$name/$id.texts" );
	$texts = false === $texts ? null : json_decode( unpacked( $texts ), true );
	if ( ! publish( $name, $bytes, $texts, version_languages( $name, $id ) ) ) {
		return cannot_write();
	}
	change_version( $name, $id );
	return '';
}

/**
 * Takes a data file away, with all its versions.
 *
 * @param string $name Name of the data file.
 */
function remove_data( $name ) {
	forget( $name );
	remove_file( "$name.json" );
	remove_languages( $name );
	remove_file( "texts/$name" );
	remove_file( "versions/$name" );
}

/**
 * The data last: whoever sees them has the texts as well.
 *
 * @param string     $name      Name of the data file.
 * @param string     $bytes     The data.
 * @param array|null $texts     Its texts.
 * @param string[]   $languages Tag → file of a language.
 * @return bool
 */
function publish( $name, $bytes, $texts, $languages ) {
	return publish_texts( $name, $texts ) && publish_languages( $name, $bytes, $languages ) && write_file( "$name.json", $bytes );
}

/**
 * A file for each language, so that a page reads no more than its own.
 *
 * @param string     $name  Name of the data file.
 * @param array|null $texts Its texts; null takes the old ones away, as they speak of other data.
 * @return bool
 */
function publish_texts( $name, $texts ) {
	if ( ! $texts ) {
		remove_file( "texts/$name" );
		return true;
	}
	foreach ( $texts['languages'] as $tag => $of_language ) {
		if ( ! write_file( "texts/$name/$tag.json", wp_json_encode( $of_language ) ) ) {
			return false;
		}
	}
	return write_file( "texts/$name/about.json", wp_json_encode( $texts['about'] ) );
}

/**
 * Keeps the texts of a version, as small as can be.
 *
 * @param string     $name  Name of the data file.
 * @param string     $id    Id of the version.
 * @param array|null $texts Its texts.
 * @return bool
 */
function write_version_texts( $name, $id, $texts ) {
	return ! $texts || write_file( "versions/$name/$id.texts", packed( wp_json_encode( $texts ) ) );
}

/**
 * Takes away the files of a version.
 *
 * @param string $name Name of the data file.
 * @param string $id   Id of the version.
 */
function remove_version( $name, $id ) {
	remove_file( "versions/$name/$id.json" );
	remove_file( "versions/$name/$id.texts" );
	remove_file( "versions/$name/$id.languages" );
}

/**
 * What the record keeps of texts.
 *
 * @param string     $bytes The data.
 * @param array|null $texts Its texts.
 * @return array
 */
function about_texts( $bytes, $texts ) {
	return array(
		'office'  => $texts ? $texts['about']['office'] : german( decode( $bytes )['office']['name'] ),
		'through' => $texts ? $texts['about']['through'] : '',
		'made_by' => $texts ? $texts['about']['version'] : '',
	);
}

/**
 * Compressed, where the server can.
 *
 * @param string $bytes As it is.
 * @return string
 */
function packed( $bytes ) {
	return function_exists( 'gzencode' ) ? gzencode( $bytes ) : $bytes;
}

/**
 * What was compressed here.
 *
 * @param string $bytes As kept.
 * @return string
 */
function unpacked( $bytes ) {
	return 0 === strpos( $bytes, "\x1f\x8b" ) ? (string) gzdecode( $bytes ) : $bytes;
}

/**
 * The sentence about a folder that is shut.
 *
 * @return string
 */
function cannot_write() {
	/* translators: %s: path of a folder. */
	return sprintf( __( 'The file could not be written into the folder %s. Please ask whoever runs your server for the right to write there.', 'kmt-widgets' ), folder() );
}
