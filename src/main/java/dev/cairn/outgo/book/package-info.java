/** The rules that coaches signed as a table. */
@NullMarked
package dev.cairn.outgo.book;

import org.jspecify.annotations.NullMarked;
