/** The page of coaching text, alone and with a service that misbehaves. */
@NullMarked
package dev.cairn.ui.wording;

import org.jspecify.annotations.NullMarked;
