/** Tests of onnx.simulator. */
@NullMarked
package dev.cairn.onnx.simulator;

import org.jspecify.annotations.NullMarked;
