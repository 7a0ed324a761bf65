/** Tests of onnx.rows. */
@NullMarked
package dev.cairn.onnx.rows;

import org.jspecify.annotations.NullMarked;
