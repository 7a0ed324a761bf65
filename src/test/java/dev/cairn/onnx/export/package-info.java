/** Tests of onnx.export. */
@NullMarked
package dev.cairn.onnx.export;

import org.jspecify.annotations.NullMarked;
