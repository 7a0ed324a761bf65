/**
 * Plans, refusals and reasons as text on a page: words, columns and paragraphs, nothing decided.
 */
@NullMarked
package dev.cairn.cli.text;

import org.jspecify.annotations.NullMarked;
