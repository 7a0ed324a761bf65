/** Athletes: who there is, what is known of each and how old it is, forms, files, groups. */
@NullMarked
package dev.cairn.ui.athletes;

import org.jspecify.annotations.NullMarked;
