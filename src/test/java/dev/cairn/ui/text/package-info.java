@NullMarked
package dev.cairn.ui.text;

import org.jspecify.annotations.NullMarked;
