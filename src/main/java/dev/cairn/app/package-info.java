/**
 * Puts Cairn together by hand and knows the folders it lives in; the only package that sees all.
 */
@NullMarked
package dev.cairn.app;

import org.jspecify.annotations.NullMarked;
