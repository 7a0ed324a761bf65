/** How modifiers of the packs change limits for one athlete. */
@NullMarked
package dev.cairn.engine.calibration;

import org.jspecify.annotations.NullMarked;
