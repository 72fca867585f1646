<?php
/**
 * The page under Settings: data files, their versions, and how they come onto a page.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS_SCRIPT = 'kmt-widgets-settings';

/** Texts that end sooner than in so many days are made anew. */
const TEXTS_LEFT = 200;

add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\\enqueue_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\add_settings_link' );

/**
 * Into the menu.
 */
function add_settings_page() {
	add_options_page( 'KMT Widgets', 'KMT Widgets', CAPABILITY, 'kmt-widgets', __NAMESPACE__ . '\\print_settings' );
}

/**
 * Beside the plugin in the list of plugins.
 *
 * @param string[] $links Links that are there.
 * @return string[]
 */
function add_settings_link( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( settings_url() ), esc_html__( 'Settings', 'kmt-widgets' ) ) );
	return $links;
}

/**
 * The script that checks a file before it is sent, and makes its texts.
 *
 * @param string $page The admin page.
 */
function enqueue_settings( $page ) {
	if ( 'settings_page_kmt-widgets' !== $page ) {
		return;
	}
	wp_enqueue_style( SETTINGS_SCRIPT, plugins_url( 'assets/settings.css', FILE ), array(), VERSION );
	wp_enqueue_script( SETTINGS_SCRIPT, plugins_url( 'kmt/settings.js', FILE ), array(), VERSION, true );
	$config = array(
		'folder'   => plugins_url( 'kmt/', FILE ),
		'maxBytes' => MAX_BYTES,
		'send'     => admin_url( 'admin-post.php' ),
		'nonce'    => wp_create_nonce( 'kmt_widgets_texts' ),
		'urls'     => (object) array_combine( array_keys( record() ), array_map( __NAMESPACE__ . '\\data_url', array_keys( record() ) ) ),
		'renew'    => files_without_texts(),
		'words'    => array(
			'checking' => __( 'The file is being checked …', 'kmt-widgets' ),
			'writing'  => __( 'The text for visitors without script is being written in all languages …', 'kmt-widgets' ),
			'sending'  => __( 'The file is being uploaded …', 'kmt-widgets' ),
			'refused'  => __( 'This file can’t be used. Nothing has been changed.', 'kmt-widgets' ),
			'faulty'   => __( 'Something in this file is wrong. What is listed here would be missing on your pages. Nothing has been changed so far.', 'kmt-widgets' ),
			'anyway'   => __( 'Upload it all the same', 'kmt-widgets' ),
			/* translators: %s: number of a line in a file. */
			'line'     => __( 'Line %s:', 'kmt-widgets' ),
			'noTexts'  => __( 'The text for visitors without script could not be made. The file itself is in order and is uploaded without it.', 'kmt-widgets' ),
			'renewing' => __( 'The text for visitors without script is being renewed …', 'kmt-widgets' ),
			'renewed'  => __( 'The text for visitors without script is renewed.', 'kmt-widgets' ),
			'notDone'  => __( 'The text for visitors without script could not be renewed. It is tried again when you open this page the next time.', 'kmt-widgets' ),
			'copied'   => __( 'Copied.', 'kmt-widgets' ),
		),
	);
	wp_add_inline_script( SETTINGS_SCRIPT, 'window.kmtSettings = ' . wp_json_encode( $config ) . ';', 'before' );
}

/**
 * The data files whose texts are missing, old, or end soon: name and address.
 *
 * @return array
 */
function files_without_texts() {
	$soon  = gmdate( 'Y-m-d', time() + TEXTS_LEFT * DAY_IN_SECONDS );
	$files = array();
	foreach ( array_keys( record() ) as $name ) {
		$version = current_version( $name );
		if ( $version && ( VERSION !== $version['made_by'] || $version['through'] < $soon ) ) {
			$files[] = array(
				'name' => $name,
				'url'  => data_url( $name ),
			);
		}
	}
	return $files;
}

/**
 * The page.
 */
function print_settings() {
	$record = record();
	?>
	<div class="wrap kmt-settings">
		<h1>KMT Widgets</h1>
		<?php print_notice(); ?>
		<p class="kmt-lead"><?php esc_html_e( 'The widgets show what stands in one data file: office card, opening hours, tasks and the search for counselling. All files lie on this site; nothing is loaded from anywhere else.', 'kmt-widgets' ); ?></p>
		<?php
		foreach ( $record as $name => $file ) {
			print_file( $name, $file );
		}
		print_upload( $record );
		print_redaktion();
		print_everywhere();
		?>
	</div>
	<?php
}

/**
 * What came of the last action.
 */
function print_notice() {
	$notice = get_user_meta( get_current_user_id(), NOTICE, true );
	if ( is_array( $notice ) && 2 === count( $notice ) ) {
		delete_user_meta( get_current_user_id(), NOTICE );
		printf( '<div class="notice notice-%s" role="status"><p>%s</p></div>', esc_attr( $notice[0] ), esc_html( $notice[1] ) );
	}
	echo '<div class="kmt-renewal" role="status"></div>';
}

/**
 * The form for a data file.
 *
 * @param array $record The data files that are there.
 */
function print_upload( $record ) {
	?>
	<section class="card kmt-card">
		<h2><?php echo esc_html( $record ? __( 'Upload another data file', 'kmt-widgets' ) : __( 'Upload your data file', 'kmt-widgets' ) ); ?></h2>
		<p><?php esc_html_e( 'The data file is made by the editor page below (“Redaktion”); its name ends in .json.', 'kmt-widgets' ); ?></p>
		<?php print_upload_form( '' ); ?>
	</section>
	<?php
}

/**
 * A form that sends a data file.
 *
 * @param string $name Of the data file that gets a new version; empty for a new one.
 */
function print_upload_form( $name ) {
	$id = '' === $name ? 'kmt-new' : "kmt-file-$name";
	// In the address: of a form that is too large, the server reads no field.
	$send = wp_nonce_url( admin_url( 'admin-post.php?action=kmt_widgets_upload' ), 'kmt_widgets_upload' );
	?>
	<form class="kmt-upload" method="post" enctype="multipart/form-data" action="<?php echo esc_url( $send ); ?>">
		<p>
			<label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( '' === $name ? __( 'Data file', 'kmt-widgets' ) : __( 'Newer data file', 'kmt-widgets' ) ); ?></label>
			<input type="file" name="data" id="<?php echo esc_attr( $id ); ?>" accept=".json,application/json" required>
		</p>
		<?php if ( '' === $name ) { ?>
			<p>
				<label for="kmt-name"><?php esc_html_e( 'Name (may stay empty)', 'kmt-widgets' ); ?></label>
				<input type="text" name="name" id="kmt-name" maxlength="40" aria-describedby="kmt-name-help" autocomplete="off">
				<span class="description" id="kmt-name-help"><?php esc_html_e( 'As addresses name it. Without one, the file’s own name is taken: emden.json is “emden”. The same name again makes a newer version.', 'kmt-widgets' ); ?></span>
			</p>
		<?php } else { ?>
			<input type="hidden" name="name" value="<?php echo esc_attr( $name ); ?>">
		<?php } ?>
		<?php // Before the languages: servers leave out what is one file too many. ?>
		<input type="file" name="texts" hidden>
		<p>
			<label for="<?php echo esc_attr( "$id-languages" ); ?>"><?php esc_html_e( 'Texts in other languages (may stay empty)', 'kmt-widgets' ); ?></label>
			<input type="file" name="languages[]" id="<?php echo esc_attr( "$id-languages" ); ?>" accept=".json,application/json" multiple aria-describedby="<?php echo esc_attr( "$id-languages-help" ); ?>">
			<span class="description" id="<?php echo esc_attr( "$id-languages-help" ); ?>"><?php esc_html_e( 'The files beside the data file, as emden.ar.json; several can be chosen at once. Those that are not chosen stay as they are.', 'kmt-widgets' ); ?></span>
		</p>
		<p><button class="button button-primary"><?php esc_html_e( 'Check and upload', 'kmt-widgets' ); ?></button></p>
		<div class="kmt-report" role="alert"></div>
	</form>
	<?php
}

/**
 * The way to the editor page.
 */
function print_redaktion() {
	?>
	<section class="card kmt-card">
		<h2><?php esc_html_e( 'Change the data', 'kmt-widgets' ); ?></h2>
		<p><?php esc_html_e( 'In the editor page you fill in what the widgets show, and save the file on your device. Open there the file that you have downloaded here, change it, save it, and upload it here again. Nothing of it leaves your device before you upload it.', 'kmt-widgets' ); ?></p>
		<p><a class="button" href="<?php echo esc_url( plugins_url( 'redaktion.html', FILE ) ); ?>" target="_blank"><?php esc_html_e( 'Open the Redaktion (opens in a new tab)', 'kmt-widgets' ); ?></a></p>
	</section>
	<?php
}

/**
 * Whether the script is on every page.
 */
function print_everywhere() {
	?>
	<section class="card kmt-card">
		<h2><?php esc_html_e( 'The script', 'kmt-widgets' ); ?></h2>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<?php wp_nonce_field( 'kmt_widgets_everywhere' ); ?>
			<input type="hidden" name="action" value="kmt_widgets_everywhere">
			<p>
				<label><input type="checkbox" name="everywhere" value="1" <?php checked( (bool) get_option( EVERYWHERE ) ); ?>> <?php esc_html_e( 'Load the script on every page', 'kmt-widgets' ); ?></label>
			</p>
			<p class="description"><?php esc_html_e( 'Usually not needed: the script comes by itself onto each page that has a widget. Choose it where a widget stands in a template or was put in by a page builder, and stays without script.', 'kmt-widgets' ); ?></p>
			<p><button class="button"><?php esc_html_e( 'Save', 'kmt-widgets' ); ?></button></p>
		</form>
	</section>
	<?php
}
