<?php
/**
 * What can be said of data without the widgets' own words: name, address, contacts. It stands where a file was uploaded without script.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An office in a paragraph.
 *
 * @param array $office The office of a data file.
 * @return string HTML.
 */
function plain_office( $office ) {
	$address = list_of( $office['address'] ?? null );
	$town    = trim( german( $address['postalCode'] ?? '' ) . ' ' . german( $address['addressLocality'] ?? '' ) );
	$lines   = array(
		'<strong>' . esc_html( german( $office['name'] ?? '' ) ) . '</strong>',
		esc_html( german( $office['provider'] ?? '' ) ),
		esc_html( implode( ', ', array_filter( array( german( $address['streetAddress'] ?? '' ), $town ) ) ) ),
	);
	foreach ( list_of( $office['contactPoint'] ?? null ) as $contact ) {
		if ( ! is_array( $contact ) || ! empty( $contact['vacant'] ) ) {
			continue;
		}
		$telephone = german( $contact['telephone'] ?? '' );
		$email     = german( $contact['email'] ?? '' );
		$lines[]   = esc_html( german( $contact['name'] ?? '' ) );
		$lines[]   = $telephone ? sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $telephone ) ), esc_html( $telephone ) ) : '';
		$lines[]   = $email ? sprintf( '<a href="%s">%s</a>', esc_url( 'mailto:' . $email ), esc_html( $email ) ) : '';
	}
	return '<p>' . implode( '<br>', array_filter( $lines ) ) . '</p>';
}

/**
 * A text of the data in German, else in the first language that it has.
 *
 * @param mixed $text A string, or strings by language.
 * @return string
 */
function german( $text ) {
	if ( is_array( $text ) ) {
		$text = $text['de'] ?? reset( $text );
	}
	return is_string( $text ) ? $text : '';
}
