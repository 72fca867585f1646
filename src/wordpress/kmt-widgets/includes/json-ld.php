<?php
/**
 * The same facts for search engines: once on a page, however many widgets it has.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_footer', __NAMESPACE__ . '\\print_json_ld' );

/**
 * Remembers what a widget shows until the page ends.
 *
 * @param array|null $choice   As choice_from() gives it; null only asks.
 * @param string     $language Language of the widgets.
 * @return array Nodes of a graph, each once.
 */
function json_ld_nodes( $choice = null, $language = '' ) {
	static $nodes = array();
	$texts        = $choice ? texts_of( $choice['file'], $language ) : null;
	$about        = $choice ? texts_of( $choice['file'], 'about' ) : null;
	if ( $texts && $about ) {
		foreach ( nodes_of_choice( $choice, $texts['json_ld'], $about ) as $node ) {
			$node         = with_own_ids( $node, $choice['file'] );
			$id           = $node['@id'] ?? wp_json_encode( $node );
			$nodes[ $id ] = $nodes[ $id ] ?? $node;
		}
	}
	return $nodes;
}

/**
 * What a widget is about. A place stands first: the office, where no other is chosen.
 *
 * @param array $choice  As choice_from() gives it.
 * @param array $json_ld Nodes of the data file.
 * @param array $about   What holds in all languages.
 * @return array
 */
function nodes_of_choice( $choice, $json_ld, $about ) {
	$places = $json_ld['places'];
	$office = array_slice( $places, 0, 1 );
	switch ( $choice['element'] ) {
		case 'task-list':
			return array_merge( array_values( $office ), $json_ld['tasks'] );
		case 'counselling-locator':
			$shown = $about['shown'][ $choice['topic'] ] ?? $about['shown'][''] ?? array();
			return array_values( $office + array_intersect_key( $places, array_flip( $shown ) ) );
		case 'offer-list':
		case 'document-list':
		case 'event-list':
		case 'network':
			return array_values( $office );
		default:
			return array_values( isset( $places[ $choice['place'] ] ) ? array( $places[ $choice['place'] ] ) : $office );
	}
}

/**
 * Two data files may both have an "office".
 *
 * @param array  $node A node.
 * @param string $name Name of the data file.
 * @return array
 */
function with_own_ids( $node, $name ) {
	foreach ( $node as $key => $value ) {
		if ( is_array( $value ) ) {
			$node[ $key ] = with_own_ids( $value, $name );
		} elseif ( '@id' === $key && is_string( $value ) && 0 === strpos( $value, '#' ) ) {
			$node[ $key ] = '#' . $name . '-' . substr( $value, 1 );
		}
	}
	return $node;
}

/**
 * Prints what the page has shown.
 */
function print_json_ld() {
	$nodes = json_ld_nodes();
	if ( ! $nodes ) {
		return;
	}
	$graph = array(
		'@context' => 'https://schema.org',
		'@graph'   => array_values( $nodes ),
	);
	$json  = wp_json_encode( $graph, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	wp_print_inline_script_tag( $json, array( 'type' => 'application/ld+json' ) );
}
