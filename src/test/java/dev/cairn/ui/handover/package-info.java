@NullMarked
package dev.cairn.ui.handover;

import org.jspecify.annotations.NullMarked;
