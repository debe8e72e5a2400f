package org.chamfer.geometry.manifold.tuning;

import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Writes accesses to the flat memory as plain instructions. The base address, and a value to write, are on the stack. */
final class MemoryCode {
    private static final long LOW_WORD = 0xFFFF_FFFFL;

    private final CodeBuilder out;
    private final int memory;
    private final int index;
    private final int otherIndex;
    private final int value;
    private final int words;

    /**
     * Writes code for one function.
     *
     * @param memory the local variable with the memory
     * @param free the first local variable that the function does not use
     */
    MemoryCode(CodeBuilder out, int memory, int free) {
        this.out = out;
        this.memory = memory;
        index = free;
        otherIndex = free + 1;
        value = free + 2;
        words = free + 4;
    }

    /** Writes one access; false (and nothing is done) if the method is none that is known. */
    boolean access(String method, int offset) {
        switch (method) {
            case "memoryReadInt" -> readInt(offset);
            case "memoryReadLong" -> readLong(offset);
            case "memoryReadByte" -> readByte(offset);
            case "memoryReadFloat" -> {
                readInt(offset);
                out.invokestatic(CD_Float, "intBitsToFloat", MethodTypeDesc.of(CD_float, CD_int));
            }
            case "memoryReadDouble" -> {
                readLong(offset);
                out.invokestatic(CD_Double, "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
            }
            case "memoryWriteInt" -> writeInt(offset);
            case "memoryWriteLong" -> writeLong(offset);
            case "memoryWriteByte" -> helper("writeByte", CD_void, offset, CD_int, CD_int);
            case "memoryWriteFloat" -> {
                out.invokestatic(CD_Float, "floatToRawIntBits", MethodTypeDesc.of(CD_int, CD_float));
                writeInt(offset);
            }
            case "memoryWriteDouble" -> {
                out.invokestatic(CD_Double, "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
                writeLong(offset);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Writes one access that may lie anywhere; false (and nothing is done) if the method is none that is known. */
    boolean unalignedAccess(String method, int offset) {
        switch (method) {
            case "memoryReadInt" -> helper("readInt", CD_int, offset, CD_int);
            case "memoryReadLong" -> helper("readLong", CD_long, offset, CD_int);
            case "memoryWriteInt" -> helper("writeInt", CD_void, offset, CD_int, CD_int);
            case "memoryWriteLong" -> helper("writeLong", CD_void, offset, CD_int, CD_long);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Copies two words; the target's base address is below the source's on the stack. */
    void copyPair(int sourceOffset, int targetOffset) {
        wordIndex(sourceOffset);
        out.istore(index);
        wordIndex(targetOffset);
        out.istore(otherIndex);
        words();
        out.astore(words);
        // Both words are read before the first is written: the pairs may overlap.
        out.aload(words).iload(otherIndex);
        out.aload(words).iload(index).iaload();
        out.aload(words).iload(otherIndex).iconst_1().iadd();
        out.aload(words).iload(index).iconst_1().iadd().iaload();
        out.iastore().iastore();
    }

    /** Puts the stack pointer on the stack. */
    void readStackPointer() {
        out.aload(memory).getfield(Names.FLAT_MEMORY, "stackPointer", CD_int);
    }

    /** Takes the stack pointer from the stack. */
    void writeStackPointer() {
        out.aload(memory).swap().putfield(Names.FLAT_MEMORY, "stackPointer", CD_int);
    }

    private void helper(String method, ClassDesc result, int offset, ClassDesc... operands) {
        out.loadConstant(offset).aload(memory);
        MethodTypeDesc signature = MethodTypeDesc.of(result, operands);
        int count = operands.length;
        out.invokestatic(Names.FLAT_MEMORY, method, signature.insertParameterTypes(count, CD_int, Names.FLAT_MEMORY));
    }

    private void words() {
        out.aload(memory).getfield(Names.FLAT_MEMORY, "words", CD_int.arrayType());
    }

    private void address(int offset) {
        if (offset != 0) {
            out.loadConstant(offset).iadd();
        }
    }

    private void wordIndex(int offset) {
        address(offset);
        out.iconst_2().iushr();
    }

    private void readInt(int offset) {
        wordIndex(offset);
        words();
        out.swap().iaload();
    }

    private void readLong(int offset) {
        wordIndex(offset);
        out.istore(index);
        words();
        out.dup().iload(index).iaload().i2l().loadConstant(LOW_WORD).land();
        out.dup2_x1().pop2();
        out.iload(index)
                .iconst_1()
                .iadd()
                .iaload()
                .i2l()
                .loadConstant(Integer.SIZE)
                .lshl()
                .lor();
    }

    /** Shifts take the low five bits of the distance, here eight times the number of the byte in its word. */
    private void readByte(int offset) {
        address(offset);
        out.istore(index);
        words();
        out.iload(index).iconst_2().iushr().iaload();
        out.iload(index).iconst_3().ishl().ishr().i2b();
    }

    private void writeInt(int offset) {
        out.istore(value);
        wordIndex(offset);
        words();
        out.swap().iload(value).iastore();
    }

    private void writeLong(int offset) {
        out.lstore(value);
        wordIndex(offset);
        out.istore(index);
        words();
        out.dup().iload(index).iconst_1().iadd();
        out.lload(value).loadConstant(Integer.SIZE).lushr().l2i().iastore();
        out.iload(index).lload(value).l2i().iastore();
    }
}
