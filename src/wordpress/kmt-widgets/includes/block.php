<?php
/**
 * The block, for all who may write.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const BLOCK_SCRIPT = 'kmt-widgets-block';

add_action( 'init', __NAMESPACE__ . '\\register_block', 11 );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\give_block_its_choices' );

/**
 * Makes the block known.
 */
function register_block() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( BLOCK_SCRIPT, plugins_url( 'blocks/widget/editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( BLOCK_SCRIPT, 'kmt-widgets', plugin_dir_path( FILE ) . 'languages' );
	register_block_type( plugin_dir_path( FILE ) . 'blocks/widget' );
}

/**
 * What can be chosen in the block, for its script.
 */
function give_block_its_choices() {
	$files = array();
	foreach ( record() as $name => $file ) {
		$about   = texts_of( $name, 'about' );
		$files[] = array(
			'name'       => $name,
			'office'     => $file['versions'][ $file['current'] ]['office'],
			'url'        => data_url( $name ),
			'page'       => page_url( $name, '{element}' ),
			'places'     => (object) ( $about['place_names'] ?? array() ),
			'topics'     => (object) ( $about['topic_names'] ?? array() ),
			'networks'   => (object) ( $about['network_names'] ?? array() ),
			'categories' => $about['categories'] ?? array(),
			'elements'   => $about['elements'] ?? ELEMENTS,
		);
	}
	$choices = array(
		'files'     => $files,
		'languages' => (object) languages(),
		'script'    => add_query_arg( 'ver', VERSION, plugins_url( 'kmt/embed.js', FILE ) ),
		'folder'    => script_folder(),
		'settings'  => current_user_can( 'manage_options' ) ? settings_url() : '',
	);
	wp_add_inline_script( BLOCK_SCRIPT, 'window.kmtWidgets = ' . wp_json_encode( $choices ) . ';', 'before' );
}

/**
 * The block's attributes as choice_from() takes them.
 *
 * @param array $attributes Of the block.
 * @return array
 */
function wanted_of_block( $attributes ) {
	return array( 'heading_level' => $attributes['headingLevel'] ?? 2 ) + $attributes;
}

/**
 * The address of the settings page.
 *
 * @return string
 */
function settings_url() {
	return admin_url( 'options-general.php?page=kmt-widgets' );
}
