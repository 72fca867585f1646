<?php
/**
 * A page of its own for each element, data file and language: /kmt-widgets/emden/office-card.ar.html. Links lead there, and frames.
 * It is no file and needs no rewrite rule: WordPress asks for it what it knows of no address otherwise.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE_FOLDER = 'kmt-widgets';
const PAGE_STYLE  = 'kmt-widgets-page';

add_action( 'parse_request', __NAMESPACE__ . '\\serve_page', 1 );

/**
 * The address of a page.
 *
 * @param string $file    Name of a data file.
 * @param string $element An element.
 * @param string $lang    Language; empty for the site's.
 * @return string
 */
function page_url( $file, $element, $lang = '' ) {
	global $wp_rewrite;
	$path = "$file/$element" . ( '' === $lang ? '' : ".$lang" ) . '.html';
	if ( ! $wp_rewrite->using_permalinks() ) {
		return home_url( '/?' . PAGE_FOLDER . '=/' . $path );
	}
	return home_url( ( $wp_rewrite->using_index_permalinks() ? $wp_rewrite->index . '/' : '' ) . PAGE_FOLDER . '/' . $path );
}

/**
 * What a page is about.
 *
 * @param string $path "emden/office-card.ar.html".
 * @return array|null As choice_from() gives it; null where there is no such page.
 */
function choice_of_path( $path ) {
	if ( ! preg_match( '~^([a-z0-9-]+)/([a-z-]+)(?:\.([A-Za-z-]+))?\.html$~', $path, $parts ) || ! is_known( $parts[1] ) || ! in_array( $parts[2], ELEMENTS, true ) ) {
		return null;
	}
	return choice_from(
		array(
			'file'          => $parts[1],
			'element'       => $parts[2],
			'lang'          => $parts[3] ?? '',
			'heading_level' => 1,
		)
	);
}

/**
 * Serves the page where one is asked for.
 *
 * @param \WP $wp What WordPress makes of the address.
 */
function serve_page( $wp ) {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a public page, and nothing is changed.
	$asked = isset( $_GET[ PAGE_FOLDER ] ) && is_string( $_GET[ PAGE_FOLDER ] ) ? sanitize_text_field( wp_unslash( $_GET[ PAGE_FOLDER ] ) ) : '';
	$path  = '' === $asked ? ( preg_match( '~^' . PAGE_FOLDER . '/(.+)$~', (string) $wp->request, $parts ) ? $parts[1] : '' ) : ltrim( $asked, '/' );
	$page  = '' === $path ? null : choice_of_path( $path );
	if ( ! $page ) {
		return;
	}
	status_header( 200 );
	header( 'Content-Type: text/html; charset=' . get_option( 'blog_charset' ) );
	print_page( $page );
	exit;
}

/**
 * The page.
 *
 * @param array $choice As choice_from() gives it.
 */
function print_page( $choice ) {
	$language = language_of( $choice );
	$texts    = texts_of( $choice['file'], $language );
	$office   = current_version( $choice['file'] )['office'];
	$title    = $texts['titles'][ $choice['element'] ] ?? $office;
	$widget   = widget_html( $choice );
	wp_register_style( PAGE_STYLE, plugins_url( 'kmt/kmt-page.css', FILE ), array(), VERSION );
	?>
<!doctype html>
<html lang="<?php echo esc_attr( $language ); ?>" dir="<?php echo esc_attr( $texts['dir'] ?? 'ltr' ); ?>" data-kmt-base="<?php echo esc_url( script_folder() ); ?>">
<head>
<meta charset="<?php bloginfo( 'charset' ); ?>">
<title><?php echo esc_html( $title ); ?></title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="<?php echo esc_url( page_url( $choice['file'], $choice['element'], $choice['lang'] ) ); ?>">
	<?php
	wp_print_styles( PAGE_STYLE );
	wp_print_scripts( SCRIPT );
	print_json_ld();
	?>
</head>
<body>
	<?php print_languages( $choice, $language ); ?>
<main>
	<?php
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- texts were cleaned when they came in, attributes are escaped in widget_html().
	echo $widget;
	?>
</main>
<footer><p class="kmt-small"><a href="<?php echo esc_url( home_url( '/' ) ); ?>" lang="<?php bloginfo( 'language' ); ?>" dir="auto"><?php bloginfo( 'name' ); ?></a></p></footer>
</body>
</html>
	<?php
}

/**
 * Links to the page in the other languages, for whoever has no script.
 *
 * @param array  $choice   As choice_from() gives it.
 * @param string $language The language of this page.
 */
function print_languages( $choice, $language ) {
	echo '<nav class="kmt-languages" aria-label="' . esc_attr__( 'Languages', 'kmt-widgets' ) . '"><ul>';
	foreach ( languages() as $tag => $name ) {
		$texts = texts_of( $choice['file'], $tag );
		if ( $texts ) {
			printf(
				'<li><a href="%s" lang="%s" dir="%s"%s>%s</a></li>',
				esc_url( page_url( $choice['file'], $choice['element'], $tag ) ),
				esc_attr( $tag ),
				esc_attr( $texts['dir'] ),
				$tag === $language ? ' aria-current="page"' : '',
				esc_html( $name )
			);
		}
	}
	echo '</ul></nav>';
}
