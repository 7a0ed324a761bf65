/** The window: JavaFX, views in code, one package per screen. */
@NullMarked
package dev.cairn.ui;

import org.jspecify.annotations.NullMarked;
