/** Plans as pages that can be printed and handed over. */
@NullMarked
package dev.cairn.outgo.pdf;

import org.jspecify.annotations.NullMarked;
