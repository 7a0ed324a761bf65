/** The models there are: what each is worth, which one answers, and how it does. */
@NullMarked
package dev.cairn.ui.models;

import org.jspecify.annotations.NullMarked;
