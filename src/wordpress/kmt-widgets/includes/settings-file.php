<?php
/**
 * One data file on the settings page: what is shown, how it comes onto a page, and its versions.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A data file.
 *
 * @param string $name Its name.
 * @param array  $file Its record.
 */
function print_file( $name, $file ) {
	$version = $file['versions'][ $file['current'] ];
	?>
	<section class="card kmt-card" aria-labelledby="kmt-title-<?php echo esc_attr( $name ); ?>">
		<h2 id="kmt-title-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $version['office'] ); ?> <code><?php echo esc_html( $name ); ?></code></h2>
		<p>
			<?php
			/* translators: 1: date and time, 2: name of a person. */
			echo esc_html( sprintf( __( 'Uploaded on %1$s by %2$s.', 'kmt-widgets' ), when( $version['time'] ), who( $version['user'] ) ) );
			echo ' ';
			print_text_state( $version );
			print_language_state( $version );
			?>
		</p>
		<p><a class="button" href="<?php echo esc_url( download_url( $name, $file['current'] ) ); ?>"><?php esc_html_e( 'Download the data file', 'kmt-widgets' ); ?></a></p>
		<?php print_upload_form( $name ); ?>
		<details>
			<summary><?php esc_html_e( 'Put it onto a page', 'kmt-widgets' ); ?></summary>
			<?php print_ways( $name ); ?>
		</details>
		<details>
			<?php /* translators: %d: how many. */ ?>
			<summary><?php echo esc_html( sprintf( _n( '%d version', '%d versions', count( $file['versions'] ), 'kmt-widgets' ), count( $file['versions'] ) ) ); ?></summary>
			<?php print_versions( $name, $file ); ?>
		</details>
		<details>
			<summary><?php esc_html_e( 'Delete', 'kmt-widgets' ); ?></summary>
			<p><?php esc_html_e( 'Deletes the data file with all its versions. Where a page shows it, nothing will be there.', 'kmt-widgets' ); ?></p>
			<?php print_action( 'remove', $name, '', __( 'Delete for good', 'kmt-widgets' ), 'button button-link-delete' ); ?>
		</details>
	</section>
	<?php
}

/**
 * How far ahead the text without script reaches.
 *
 * @param array $version A version's record.
 */
function print_text_state( $version ) {
	if ( '' === $version['through'] ) {
		esc_html_e( 'Visitors without script see name, address and contacts only.', 'kmt-widgets' );
		return;
	}
	/* translators: %s: a date. */
	echo esc_html( sprintf( __( 'Visitors without script see all of it, with today’s hours until %s; until then it is renewed when you open this page.', 'kmt-widgets' ), wp_date( get_option( 'date_format' ), strtotime( $version['through'] . ' 12:00 UTC' ) ) ) );
}

/**
 * In which languages the office's own texts are there, and in which they should be.
 *
 * @param array $version A version's record; older ones know nothing of languages.
 */
function print_language_state( $version ) {
	$names = fn( $tags ) => implode( ', ', array_map( __NAMESPACE__ . '\\language_name', $tags ) );
	if ( ! empty( $version['languages'] ) ) {
		/* translators: %s: names of languages. */
		echo ' ' . esc_html( sprintf( __( 'The texts of the office are there in: %s.', 'kmt-widgets' ), $names( $version['languages'] ) ) );
	}
	if ( ! empty( $version['without'] ) ) {
		/* translators: %s: names of languages. */
		echo ' ' . esc_html( sprintf( __( 'The data file names texts in further languages, which are not uploaded: %s. Please upload their files as well; until then, those readers see the texts of the data file.', 'kmt-widgets' ), $names( $version['without'] ) ) );
	}
}

/**
 * Block, shortcode, link.
 *
 * @param string $name Name of the data file.
 */
function print_ways( $name ) {
	$titles = array(
		'office-card'         => __( 'Office card', 'kmt-widgets' ),
		'opening-hours-badge' => __( 'Open or closed', 'kmt-widgets' ),
		'task-list'           => __( 'Tasks of the office', 'kmt-widgets' ),
		'counselling-locator' => __( 'Find counselling', 'kmt-widgets' ),
		'offer-list'          => __( 'Offers', 'kmt-widgets' ),
		'document-list'       => __( 'Documents', 'kmt-widgets' ),
		'event-list'          => __( 'Events', 'kmt-widgets' ),
		'network'             => __( 'Network', 'kmt-widgets' ),
	);
	$titles = array_intersect_key( $titles, array_flip( texts_of( $name, 'about' )['elements'] ?? ELEMENTS ) );
	?>
	<p><?php esc_html_e( 'Everybody who may write can do that, in one of three ways:', 'kmt-widgets' ); ?></p>
	<ol>
		<li><?php esc_html_e( 'Block: type /kmt in an empty paragraph and choose the element.', 'kmt-widgets' ); ?></li>
		<li><?php esc_html_e( 'Shortcode: for the classic editor and page builders.', 'kmt-widgets' ); ?></li>
		<li><?php esc_html_e( 'Link: with Ctrl+K, in a paragraph of its own. The page shows the widget in its place.', 'kmt-widgets' ); ?></li>
	</ol>
	<div class="kmt-scroll">
	<table class="widefat striped">
		<thead><tr><th scope="col"><?php esc_html_e( 'Element', 'kmt-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'Shortcode', 'kmt-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'Address for a link', 'kmt-widgets' ); ?></th></tr></thead>
		<tbody>
		<?php foreach ( $titles as $element => $title ) { ?>
			<tr>
				<th scope="row"><?php echo esc_html( $title ); ?></th>
				<td><?php print_copied( sprintf( '[kmt element="%s" file="%s"]', $element, $name ) ); ?></td>
				<td><?php print_copied( page_url( $name, $element ) ); ?></td>
			</tr>
		<?php } ?>
		</tbody>
	</table>
	</div>
	<p class="description"><?php esc_html_e( 'In another language: lang="ar" in the shortcode, .ar before .html in the address.', 'kmt-widgets' ); ?></p>
	<?php
}

/**
 * Something to copy.
 *
 * @param string $text The text.
 */
function print_copied( $text ) {
	/* translators: %s: what is copied. */
	printf( '<code>%1$s</code> <button type="button" class="button button-small kmt-copy" data-text="%1$s" aria-label="%2$s">%3$s</button>', esc_attr( $text ), esc_attr( sprintf( __( 'Copy %s', 'kmt-widgets' ), $text ) ), esc_html__( 'Copy', 'kmt-widgets' ) );
}

/**
 * The versions, the newest first.
 *
 * @param string $name Name of the data file.
 * @param array  $file Its record.
 */
function print_versions( $name, $file ) {
	?>
	<div class="kmt-scroll">
	<table class="widefat striped">
		<thead><tr><th scope="col"><?php esc_html_e( 'Uploaded', 'kmt-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'By', 'kmt-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'Size', 'kmt-widgets' ); ?></th><th scope="col"><?php esc_html_e( 'What to do', 'kmt-widgets' ); ?></th></tr></thead>
		<tbody>
		<?php foreach ( $file['versions'] as $id => $version ) { ?>
			<tr>
				<td><?php echo esc_html( when( $version['time'] ) ); ?></td>
				<td><?php echo esc_html( who( $version['user'] ) ); ?></td>
				<td><?php echo esc_html( size_format( $version['size'] ) ); ?></td>
				<td>
					<?php
					if ( $id === $file['current'] ) {
						echo '<strong>' . esc_html__( 'is shown', 'kmt-widgets' ) . '</strong> ';
					} else {
						print_action( 'restore', $name, $id, __( 'Show this one again', 'kmt-widgets' ), 'button button-small' );
					}
					printf( '<a href="%s">%s</a>', esc_url( download_url( $name, $id ) ), esc_html__( 'Download', 'kmt-widgets' ) );
					?>
				</td>
			</tr>
		<?php } ?>
		</tbody>
	</table>
	</div>
	<?php /* translators: %d: how many. */ ?>
	<p class="description"><?php echo esc_html( sprintf( __( 'The last %d versions are kept.', 'kmt-widgets' ), KEPT_VERSIONS ) ); ?></p>
	<?php
}

/**
 * A button that does something.
 *
 * @param string $action  What is done.
 * @param string $name    Name of the data file.
 * @param string $version Id of a version; may be empty.
 * @param string $label   What stands on the button.
 * @param string $style   Its classes.
 */
function print_action( $action, $name, $version, $label, $style ) {
	?>
	<form class="kmt-action" method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
		<?php wp_nonce_field( "kmt_widgets_$action" ); ?>
		<input type="hidden" name="action" value="<?php echo esc_attr( "kmt_widgets_$action" ); ?>">
		<input type="hidden" name="name" value="<?php echo esc_attr( $name ); ?>">
		<input type="hidden" name="version" value="<?php echo esc_attr( $version ); ?>">
		<button class="<?php echo esc_attr( $style ); ?>"><?php echo esc_html( $label ); ?></button>
	</form>
	<?php
}

/**
 * The address of a version as a download.
 *
 * @param string $name Name of the data file.
 * @param string $id   Id of the version.
 * @return string
 */
function download_url( $name, $id ) {
	$url = add_query_arg(
		array(
			'action'  => 'kmt_widgets_download',
			'name'    => $name,
			'version' => $id,
		),
		admin_url( 'admin-post.php' )
	);
	return wp_nonce_url( $url, 'kmt_widgets_download' );
}

/**
 * Date and time as the site writes them.
 *
 * @param int $time Seconds.
 * @return string
 */
function when( $time ) {
	return wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
}

/**
 * A person's name.
 *
 * @param int $user Id of a user.
 * @return string
 */
function who( $user ) {
	$person = get_userdata( $user );
	return $person ? $person->display_name : __( 'somebody who is no longer here', 'kmt-widgets' );
}
