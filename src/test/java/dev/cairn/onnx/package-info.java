/** Tests of models: trainers, files, simulator. */
@NullMarked
package dev.cairn.onnx;

import org.jspecify.annotations.NullMarked;
