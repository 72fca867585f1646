<?php
/**
 * The texts of a data file in other languages: a file for each, which lies beside it, as the widgets ask for it (kmt-widgets/emden.ar.json).
 *
 * A language that the data name and nobody has handed in gets an empty file: no visitor's browser asks in vain, and its readers get
 * the texts as the data have them.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const LANGUAGE_TAG = '/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/';

/**
 * The languages that a data file names.
 *
 * @param string $bytes The data.
 * @return string[] Tags.
 */
function named_languages( $bytes ) {
	$data = decode( $bytes );
	return array_values( preg_grep( LANGUAGE_TAG, array_map( 'strval', array_keys( list_of( $data['translated'] ?? null ) ) ) ) );
}

/**
 * Files that were handed in, by language.
 *
 * @param string[] $files Name → content.
 * @param string   $bytes The data that they lie beside.
 * @return array [ 'files' => [ 'ar' => … ], 'problem' => … ]; the problem is a sentence, empty where there is none.
 */
function languages_from( $files, $bytes ) {
	$named = named_languages( $bytes );
	$found = array();
	foreach ( $files as $name => $content ) {
		$texts = decode( $content );
		$tag   = is_array( $texts ) && is_array( $texts['texts'] ?? null ) && is_string( $texts['inLanguage'] ?? null ) ? $texts['inLanguage'] : '';
		if ( strlen( $content ) > MAX_BYTES || ! preg_match( LANGUAGE_TAG, $tag ) ) {
			/* translators: %s: name of a file. */
			return problem_with( sprintf( __( '“%s” holds no texts in another language. Such a file is called, for example, emden.ar.json and is saved together with the data file.', 'kmt-widgets' ), $name ) );
		}
		if ( ! in_array( $tag, $named, true ) ) {
			/* translators: 1: name of a file, 2: a language. */
			return problem_with( sprintf( __( '“%1$s” holds texts in a language that the data file does not name (%2$s). Please upload the data file that was saved together with it.', 'kmt-widgets' ), $name, language_name( $tag ) ) );
		}
		if ( isset( $found[ $tag ] ) ) {
			/* translators: 1: name of a file, 2: a language. */
			return problem_with( sprintf( __( '“%1$s” is the second file with texts in the same language (%2$s). Please choose one for each language.', 'kmt-widgets' ), $name, language_name( $tag ) ) );
		}
		$found[ $tag ] = $content;
	}
	return array(
		'files'   => $found,
		'problem' => '',
	);
}

/**
 * No file, and why.
 *
 * @param string $sentence The sentence.
 * @return array
 */
function problem_with( $sentence ) {
	return array(
		'files'   => array(),
		'problem' => $sentence,
	);
}

/**
 * Of some files those that the data name: whoever hands in newer data need not hand in all languages again. A text that was made of
 * other words is not shown, as it says of which it was made.
 *
 * @param string   $bytes The data.
 * @param string[] $files Tag → content.
 * @return string[] Tag → content.
 */
function languages_for( $bytes, $files ) {
	return array_intersect_key( $files, array_flip( named_languages( $bytes ) ) );
}

/**
 * The files of languages that a version was kept with.
 *
 * @param string $name Name of the data file.
 * @param string $id   Id of the version.
 * @return string[] Tag → content.
 */
function version_languages( $name, $id ) {
	$kept = read_file( "versions/$name/$id.languages" );
	return false === $kept ? array() : array_filter( list_of( json_decode( unpacked( $kept ), true ) ), 'is_string' );
}

/**
 * Keeps the files of languages with a version.
 *
 * @param string   $name  Name of the data file.
 * @param string   $id    Id of the version.
 * @param string[] $files Tag → content.
 * @return bool
 */
function write_version_languages( $name, $id, $files ) {
	return ! $files || write_file( "versions/$name/$id.languages", packed( wp_json_encode( $files ) ) );
}

/**
 * Lays a file beside the data for each language that they name, and takes away all others.
 *
 * @param string   $name  Name of the data file.
 * @param string   $bytes The data.
 * @param string[] $files Tag → content.
 * @return bool
 */
function publish_languages( $name, $bytes, $files ) {
	$named = named_languages( $bytes );
	foreach ( $named as $tag ) {
		if ( ! write_file( "$name.$tag.json", $files[ $tag ] ?? without_texts( $tag ) ) ) {
			return false;
		}
	}
	remove_languages( $name, $named );
	return true;
}

/**
 * Takes away what lies beside a data file.
 *
 * @param string   $name Name of the data file.
 * @param string[] $but  Languages that stay.
 */
function remove_languages( $name, $but = array() ) {
	$stay = array_map( fn( $tag ) => "$name.$tag.json", $but );
	foreach ( array_keys( list_of( disk()->dirlist( folder() ) ) ) as $file ) {
		if ( 0 === strpos( $file, "$name." ) && "$name.json" !== $file && ! in_array( $file, $stay, true ) ) {
			remove_file( $file );
		}
	}
}

/**
 * A file of a language without any text.
 *
 * @param string $tag Tag of the language.
 * @return string
 */
function without_texts( $tag ) {
	return wp_json_encode(
		array(
			'version'    => 1,
			'inLanguage' => $tag,
			'translated' => 'unreviewed',
			'texts'      => new \stdClass(),
			'of'         => new \stdClass(),
		)
	);
}

/**
 * What the record keeps of languages.
 *
 * @param string   $bytes The data.
 * @param string[] $files Tag → content.
 * @return array [ 'languages' => tags with a file, 'without' => tags that the data name and that have none ]
 */
function about_languages( $bytes, $files ) {
	return array(
		'languages' => array_map( 'strval', array_keys( $files ) ),
		'without'   => array_values( array_diff( named_languages( $bytes ), array_keys( $files ) ) ),
	);
}

/**
 * A language under its own name.
 *
 * @param string $tag Its tag.
 * @return string
 */
function language_name( $tag ) {
	return languages()[ $tag ] ?? $tag;
}
