/** Finished models as ONNX files, written byte by byte so that equal models have equal hashes. */
@NullMarked
package dev.cairn.onnx.export;

import org.jspecify.annotations.NullMarked;
