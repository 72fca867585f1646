<?php
/**
 * Whether a file can be a data file at all. What is wrong inside it, the widgets' own check says in the browser.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/** More bytes than these no page should load. */
const MAX_BYTES = 5 * MB_IN_BYTES;

/**
 * Why a file is refused.
 *
 * @param string $bytes Its content.
 * @return string A sentence; empty where it is none of the things that can't be read.
 */
function problem_of( $bytes ) {
	if ( '' === trim( $bytes ) ) {
		return __( 'The file is empty.', 'kmt-widgets' );
	}
	if ( strlen( $bytes ) > MAX_BYTES ) {
		/* translators: %s: a size, as "5 MB". */
		return sprintf( __( 'The file is larger than %s.', 'kmt-widgets' ), size_format( MAX_BYTES ) );
	}
	if ( 0 === strpos( $bytes, "PK\x03\x04" ) ) {
		return __( 'The file is a ZIP or an Excel table, and no data file. Please upload the .json file that the editor page saves.', 'kmt-widgets' );
	}
	if ( preg_match( '/^(\xEF\xBB\xBF)?\s*</', $bytes ) ) {
		return __( 'The file is a web page, and no data file. Please upload the .json file that the editor page saves.', 'kmt-widgets' );
	}
	if ( preg_match( '/^(\xFF\xFE|\xFE\xFF)/', $bytes ) || ! preg_match( '//u', $bytes ) ) {
		return __( 'The file is not saved in UTF-8. Please open it in your text editor and save it with the encoding UTF-8.', 'kmt-widgets' );
	}
	$data = decode( $bytes );
	if ( null === $data && JSON_ERROR_NONE !== json_last_error() ) {
		return __( 'The file is no JSON: a comma, a quotation mark or a bracket is missing or one too many.', 'kmt-widgets' );
	}
	if ( ! is_array( $data ) || ! isset( $data['version'] ) || ! is_array( $data['office'] ?? null ) || ! isset( $data['office']['name'] ) ) {
		return __( 'The file is JSON, but no data file of the KMT Widgets: it needs "version" and "office" with a "name".', 'kmt-widgets' );
	}
	if ( 1 !== $data['version'] ) {
		return __( 'The file is written for another version of the KMT Widgets. Please update the plugin first.', 'kmt-widgets' );
	}
	return '';
}

/**
 * The data of a file; a mark of the byte order before it is no part of it.
 *
 * @param string $bytes Its content.
 * @return mixed Null where it is no JSON.
 */
function decode( $bytes ) {
	return json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $bytes ), true, 128 );
}
