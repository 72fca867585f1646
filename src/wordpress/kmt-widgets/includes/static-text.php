<?php
/**
 * What a widget says without script, from the texts that came with its data. Of today, only the date is asked: what holds on it, the
 * texts know.
 *
 * @package KMT_Widgets
 */

namespace KMT_Widgets;

defined( 'ABSPATH' ) || exit;

/** An offer or event; with its last day, where it has one. */
const ENTRY = '~<section class="kmt-(?:offer|event)"(?: data-through="([\d-]*)")?>.*?</section>\n?~s';

/**
 * The texts of a data file in a language.
 *
 * @param string $name Name of a data file.
 * @param string $tag  Language of the widgets, or "about" for what holds in all of them.
 * @return array|null
 */
function texts_of( $name, $tag ) {
	static $read = array();
	$path        = folder( "texts/$name/$tag.json" );
	if ( ! array_key_exists( $path, $read ) ) {
		$read[ $path ] = is_readable( $path ) ? wp_json_file_decode( $path, array( 'associative' => true ) ) : null;
	}
	return $read[ $path ];
}

/**
 * The text of a widget.
 *
 * @param array  $choice   As choice_from() gives it.
 * @param string $language Language of the widgets.
 * @return string HTML; empty where nothing is known.
 */
function static_text( $choice, $language ) {
	$texts = texts_of( $choice['file'], $language );
	$about = texts_of( $choice['file'], 'about' );
	if ( ! $texts || ! $about ) {
		$data = decode( (string) read_file( $choice['file'] . '.json' ) );
		return is_array( $data ) ? plain_office( $data['office'] ) : '';
	}
	$today = today_in( $about['time_zone'] );
	$html  = without_past( text_of_choice( $choice, $texts, $about ), $today, $texts['none'][ $choice['element'] ] ?? '' );
	if ( '' === $choice['place'] && in_array( $choice['element'], array( 'office-card', 'opening-hours-badge' ), true ) ) {
		$html = with_today( $html, $today, $texts, $about );
	}
	return with_heading_level( $html, $choice['heading_level'] );
}

/**
 * The text without anything of today.
 *
 * @param array $choice As choice_from() gives it.
 * @param array $texts  Texts in a language.
 * @param array $about  What holds in all of them.
 * @return string HTML.
 */
function text_of_choice( $choice, $texts, $about ) {
	$whole = $texts['texts'][ $choice['element'] ] ?? '';
	switch ( $choice['element'] ) {
		case 'task-list':
			return $texts['tasks'][ $choice['topic'] ] ?? $whole;
		case 'counselling-locator':
			$shown = $about['shown'][ $choice['topic'] ] ?? $about['shown'][''] ?? array();
			return $whole . "\n" . implode( "\n", array_map( 'KMT_Widgets\\below', array_intersect_key( $texts['places'], array_flip( $shown ) ) ) );
		case 'offer-list':
			// Of several categories at once there is no text: all offers are there, and the widget shows what was meant.
			return $texts['offers'][ $choice['category'] ] ?? $whole;
		case 'network':
			return $texts['network'][ $choice['network'] ] ?? $whole;
		case 'document-list':
		case 'event-list':
			return $whole;
		default:
			return $texts['places'][ $choice['place'] ] ?? $whole;
	}
}

/**
 * The date at the office.
 *
 * @param string $time_zone As the data file names it.
 * @return string YYYY-MM-DD.
 */
function today_in( $time_zone ) {
	$known = in_array( $time_zone, timezone_identifiers_list(), true ) ? new \DateTimeZone( $time_zone ) : wp_timezone();
	/**
	 * The date that widgets take for today, YYYY-MM-DD in the office's time zone.
	 */
	return (string) apply_filters( 'kmt_widgets_today', ( new \DateTimeImmutable( 'now', $known ) )->format( 'Y-m-d' ) );
}

/**
 * Leaves out special days, offers and events that are over.
 *
 * @param string $html  A text.
 * @param string $today YYYY-MM-DD.
 * @param string $none  What is said where none is left.
 * @return string
 */
function without_past( $html, $today, $none ) {
	$had  = preg_match( ENTRY, $html );
	$html = preg_replace_callback(
		ENTRY,
		static function ( $entry ) use ( $today ) {
			return isset( $entry[1] ) && $entry[1] < $today ? '' : $entry[0];
		},
		$html
	);
	if ( $had && ! preg_match( ENTRY, $html ) ) {
		$html = preg_replace( '~(</h2>).*$~s', '$1', $html ) . $none;
	}
	$html = preg_replace_callback(
		'~<li data-through="([\d-]+)">.*?</li>\n?~s',
		static function ( $line ) use ( $today ) {
			return $line[1] < $today ? '' : $line[0];
		},
		$html
	);
	return preg_replace( '~<ul class="kmt-ahead">\s*</ul>\n?~', '', $html );
}

/**
 * Which of the told days a date is.
 *
 * @param string $today YYYY-MM-DD.
 * @param array  $about What holds in all languages.
 * @return int Negative before the first one.
 */
function day_of( $today, $about ) {
	return (int) round( ( strtotime( $today . ' UTC' ) - strtotime( $about['from'] . ' UTC' ) ) / DAY_IN_SECONDS );
}

/**
 * Puts the line of today before the office's week and marks the weekday in it, unless the day is a special one; after the last day
 * that is told, the week stands by itself.
 *
 * @param string $html  A text.
 * @param string $today YYYY-MM-DD.
 * @param array  $texts Texts in a language.
 * @param array  $about What holds in all of them.
 * @return string
 */
function with_today( $html, $today, $texts, $about ) {
	$day  = day_of( $today, $about );
	$line = $day < 0 ? '' : ( $texts['days'][ $day ] ?? '' );
	if ( '' === $line ) {
		return $html;
	}
	$weekday    = (int) gmdate( 'N', strtotime( $today . ' UTC' ) ) - 1;
	$is_regular = '1' === substr( $about['regular'], $day, 1 );
	return preg_replace_callback(
		'~<ul class="kmt-week">.*?</ul>~s',
		static function ( $week ) use ( $line, $weekday, $is_regular ) {
			$pattern = '~<li data-weekdays="[0-6 ]*\b' . $weekday . '\b[0-6 ]*">(.*?)</li>~s';
			$marked  = $is_regular ? preg_replace( $pattern, '<li aria-current="date"><strong>$1</strong></li>', $week[0] ) : $week[0];
			return '<p class="kmt-today"><strong>' . $line . "</strong></p>\n" . $marked;
		},
		$html,
		1
	);
}

/**
 * Headings one level down.
 *
 * @param string $html A text.
 * @return string
 */
function below( $html ) {
	return with_heading_level( $html, 3 );
}

/**
 * Headings from another level on than the second.
 *
 * @param string $html  A text.
 * @param int    $level Of its first heading.
 * @return string
 */
function with_heading_level( $html, $level ) {
	return preg_replace_callback(
		'~<(/?)h([2-6])\b~',
		static function ( $tag ) use ( $level ) {
			return '<' . $tag[1] . 'h' . min( 6, (int) $tag[2] + $level - 2 );
		},
		$html
	);
}
