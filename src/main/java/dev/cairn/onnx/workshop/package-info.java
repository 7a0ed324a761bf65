/** Makes models: lifters to rows, rows to models, models to files with their cards. */
@NullMarked
package dev.cairn.onnx.workshop;

import org.jspecify.annotations.NullMarked;
