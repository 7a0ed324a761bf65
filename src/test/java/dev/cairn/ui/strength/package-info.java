@NullMarked
package dev.cairn.ui.strength;

import org.jspecify.annotations.NullMarked;
