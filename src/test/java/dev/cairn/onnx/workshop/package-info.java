/** Tests of onnx.workshop. */
@NullMarked
package dev.cairn.onnx.workshop;

import org.jspecify.annotations.NullMarked;
