<?php
/**
 * What an administrator does on the settings page. Each action asks who it is and whether it is meant.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const CAPABILITY = 'manage_options';
const NOTICE     = 'kmt_widgets_notice';

foreach ( array( 'upload', 'texts', 'restore', 'remove', 'download', 'everywhere' ) as $action ) {
	add_action( "admin_post_kmt_widgets_$action", __NAMESPACE__ . "\\on_$action" );
}

/**
 * The name of a data file that a form sends. Ends the request where it was not meant, or not allowed.
 *
 * @param string $action What is to be done.
 * @return string Empty where the form names none.
 */
function allowed_name( $action ) {
	if ( ! current_user_can( CAPABILITY ) ) {
		wp_die( esc_html__( 'You are not allowed to do that.', 'kmt-widgets' ), 403 );
	}
	check_admin_referer( "kmt_widgets_$action" );
	$name = isset( $_REQUEST['name'] ) && is_string( $_REQUEST['name'] ) ? trim( sanitize_text_field( wp_unslash( $_REQUEST['name'] ) ) ) : '';
	return '' === $name ? '' : name_from( $name );
}

/**
 * A new data file, or a new version of one.
 */
function on_upload() {
	$name  = allowed_name( 'upload' );
	$bytes = uploaded( 'data', MAX_BYTES );
	if ( false === $bytes ) {
		return_with( 'error', upload_problem() );
	}
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked in allowed_name().
	$name    = '' === $name ? name_from( isset( $_FILES['data']['name'] ) ? sanitize_file_name( wp_unslash( $_FILES['data']['name'] ) ) : '' ) : $name;
	$was     = is_known( $name );
	$problem = store_version( $name, $bytes, (string) uploaded( 'texts', MAX_TEXT_BYTES ), uploaded_languages() );
	if ( ! $problem ) {
		/* translators: %s: name of a data file. */
		return_with( 'success', sprintf( __( '“%s” is uploaded. All pages show it from now on.', 'kmt-widgets' ), $name ) );
	}
	$kept = $was ? __( 'Nothing has been changed: the pages go on showing the version before.', 'kmt-widgets' ) : __( 'Nothing has been uploaded.', 'kmt-widgets' );
	return_with( 'error', $problem . ' ' . $kept );
}

/**
 * Texts without script, made anew by the settings page for the version that is shown.
 */
function on_texts() {
	$name = allowed_name( 'texts' );
	if ( ! is_known( $name ) || ! renew_texts( $name, (string) uploaded( 'texts', MAX_TEXT_BYTES ) ) ) {
		wp_send_json_error( null, 400 );
	}
	wp_send_json_success();
}

/**
 * An older version again.
 */
function on_restore() {
	$name    = allowed_name( 'restore' );
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked in allowed_name().
	$id      = isset( $_POST['version'] ) ? sanitize_key( wp_unslash( $_POST['version'] ) ) : '';
	$problem = restore_version( $name, $id );
	/* translators: %s: name of a data file. */
	return_with( $problem ? 'error' : 'success', $problem ? $problem : sprintf( __( '“%s” is as it was in this version.', 'kmt-widgets' ), $name ) );
}

/**
 * A data file goes, with all its versions.
 */
function on_remove() {
	$name = allowed_name( 'remove' );
	if ( is_known( $name ) ) {
		remove_data( $name );
	}
	/* translators: %s: name of a data file. */
	return_with( 'success', sprintf( __( '“%s” is deleted.', 'kmt-widgets' ), $name ) );
}

/**
 * A version as a file on the administrator's device.
 */
function on_download() {
	$name  = allowed_name( 'download' );
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- asked in allowed_name().
	$id    = isset( $_GET['version'] ) ? sanitize_key( wp_unslash( $_GET['version'] ) ) : '';
	$bytes = isset( record()[ $name ]['versions'][ $id ] ) ? read_file( "versions/$name/$id.json" ) : false;
	if ( false === $bytes ) {
		return_with( 'error', __( 'This version is no longer there.', 'kmt-widgets' ) );
	}
	nocache_headers();
	header( 'Content-Type: application/json' );
	header( 'X-Content-Type-Options: nosniff' );
	header( "Content-Disposition: attachment; filename=\"$name.json\"" );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a JSON file for the disk.
	echo $bytes;
	exit;
}

/**
 * Whether the script is on every page.
 */
function on_everywhere() {
	allowed_name( 'everywhere' );
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked in allowed_name().
	update_option( EVERYWHERE, isset( $_POST['everywhere'] ) ? 1 : 0 );
	return_with( 'success', __( 'Saved.', 'kmt-widgets' ) );
}

/**
 * The content of a file that a form sends.
 *
 * @param string $field Name of the field.
 * @param int    $max   More bytes are not read.
 * @return string|false False where none came.
 */
function uploaded( $field, $max ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked in allowed_name().
	$path = isset( $_FILES[ $field ]['tmp_name'], $_FILES[ $field ]['error'] ) && UPLOAD_ERR_OK === $_FILES[ $field ]['error'] ? sanitize_text_field( $_FILES[ $field ]['tmp_name'] ) : '';
	if ( '' === $path || ! is_uploaded_file( $path ) ) {
		return false;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file on this disk; one byte more tells that it is too large.
	return file_get_contents( $path, false, null, 0, $max + 1 );
}

/**
 * The files with texts in other languages that a form sends: each by itself, or, as servers take only some files at once, all of them
 * in one that the script of the page makes of them: { "contents": { name: content } }.
 *
 * @return string[] Name → content.
 */
function uploaded_languages() {
	$files = array();
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- asked in allowed_name(); names are only shown, escaped.
	foreach ( list_of( $_FILES['languages']['tmp_name'] ?? null ) as $index => $path ) {
		if ( ! is_uploaded_file( $path ) ) {
			continue;
		}
		$name = sanitize_file_name( $_FILES['languages']['name'][ $index ] ?? '' );
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file on this disk.
		$content = (string) file_get_contents( $path, false, null, 0, MAX_TEXT_BYTES );
		$all     = json_decode( $content, true );
		foreach ( isset( $all['contents'] ) ? list_of( $all['contents'] ) : array( $name => $content ) as $each => $text ) {
			$files[ (string) $each ] = is_string( $text ) ? $text : '';
		}
	}
	// phpcs:enable
	return $files;
}

/**
 * Why no file came.
 *
 * @return string A sentence.
 */
function upload_problem() {
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked in allowed_name().
	$error = isset( $_FILES['data']['error'] ) ? (int) $_FILES['data']['error'] : UPLOAD_ERR_INI_SIZE;
	if ( UPLOAD_ERR_NO_FILE === $error ) {
		return __( 'Please choose a file first.', 'kmt-widgets' );
	}
	if ( UPLOAD_ERR_INI_SIZE === $error || UPLOAD_ERR_FORM_SIZE === $error ) {
		/* translators: %s: a size, as "2 MB". */
		return sprintf( __( 'The file is larger than your server allows (%s). Nothing has been changed.', 'kmt-widgets' ), size_format( wp_max_upload_size() ) );
	}
	return __( 'The file did not arrive whole. Nothing has been changed; please try again.', 'kmt-widgets' );
}

/**
 * Back to the settings page, with a sentence.
 *
 * @param string $type    "success" or "error".
 * @param string $message The sentence.
 */
function return_with( $type, $message ) {
	update_user_meta( get_current_user_id(), NOTICE, array( $type, $message ) );
	wp_safe_redirect( settings_url() );
	exit;
}
