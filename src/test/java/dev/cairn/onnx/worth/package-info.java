/** Tests of onnx.worth. */
@NullMarked
package dev.cairn.onnx.worth;

import org.jspecify.annotations.NullMarked;
