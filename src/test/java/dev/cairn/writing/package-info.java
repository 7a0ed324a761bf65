/** Tests of coaching text as it is written and doubted. */
@NullMarked
package dev.cairn.writing;

import org.jspecify.annotations.NullMarked;
