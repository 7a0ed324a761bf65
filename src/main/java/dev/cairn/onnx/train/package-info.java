/**
 * Trainers on plain tables: boosted trees, a small network, intervals; the same bytes each time.
 */
@NullMarked
package dev.cairn.onnx.train;

import org.jspecify.annotations.NullMarked;
