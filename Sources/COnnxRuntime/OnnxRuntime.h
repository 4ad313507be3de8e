#ifndef INKREEL_CONNXRUNTIME_H
#define INKREEL_CONNXRUNTIME_H

// The few functions of ONNX Runtime that InkReel calls. The library is opened when it is needed, so that everything is
// built where it is not installed.
//
// It hands out one table of functions, `OrtApi` in its documentation (https://onnxruntime.ai/docs/api/c/struct_ort_api.html).
// New versions only append to it, so a function is known by its place. The places here are counted from the order in
// which the project's own C# binding declares them (`NativeMethods.shared.cs`), and are tested with the library.

#include <stddef.h>
#include <stdint.h>

// What the library keeps to itself.
typedef struct OnnxStatus OnnxStatus;
typedef struct OnnxEnvironment OnnxEnvironment;
typedef struct OnnxSessionOptions OnnxSessionOptions;
typedef struct OnnxSession OnnxSession;
typedef struct OnnxMemory OnnxMemory;
typedef struct OnnxTensor OnnxTensor;
typedef struct OnnxShape OnnxShape;
typedef struct OnnxType OnnxType;
typedef struct OnnxAllocator OnnxAllocator;

// The numbers of its enumerations.
enum { OnnxLogFatal = 4 };
enum { OnnxOptimizeNothing = 0, OnnxOptimizeExtended = 2 };
enum { OnnxFloat = 1, OnnxInt32 = 6, OnnxInt64 = 7 };
enum { OnnxArenaAllocator = 1 };
enum { OnnxDefaultMemory = 0 };

// The version of the table that is asked for: the first with the last function below, and so every later library has it.
enum { OnnxTableVersion = 11 };

// Each function returns NULL, or why it failed.
typedef struct OnnxFunctions {
  void *from0[2];
  const char *(*message)(const OnnxStatus *);
  OnnxStatus *(*createEnvironment)(int logLevel, const char *name, OnnxEnvironment **);
  void *from4[3];
  OnnxStatus *(*createSession)(const OnnxEnvironment *, const char *path, const OnnxSessionOptions *, OnnxSession **);
  void *from8[1];
  OnnxStatus *(*run)(OnnxSession *, const void *options, const char *const *inputNames,
                     const OnnxTensor *const *inputs, size_t inputCount, const char *const *outputNames,
                     size_t outputCount, OnnxTensor **outputs);
  OnnxStatus *(*createSessionOptions)(OnnxSessionOptions **);
  OnnxStatus *(*setOptimizedModelPath)(OnnxSessionOptions *, const char *path);
  void *from12[5];
  OnnxStatus *(*disableMemoryPattern)(OnnxSessionOptions *);
  void *from18[5];
  OnnxStatus *(*setOptimization)(OnnxSessionOptions *, int level);
  OnnxStatus *(*setThreads)(OnnxSessionOptions *, int count);
  OnnxStatus *(*setParallelOperators)(OnnxSessionOptions *, int count);
  void *from26[4];
  OnnxStatus *(*inputCount)(const OnnxSession *, size_t *);
  OnnxStatus *(*outputCount)(const OnnxSession *, size_t *);
  void *from32[1];
  OnnxStatus *(*inputType)(const OnnxSession *, size_t index, OnnxType **);
  void *from34[2];
  OnnxStatus *(*inputName)(const OnnxSession *, size_t index, OnnxAllocator *, char **);
  OnnxStatus *(*outputName)(const OnnxSession *, size_t index, OnnxAllocator *, char **);
  void *from38[11];
  OnnxStatus *(*createTensor)(const OnnxMemory *, void *data, size_t bytes, const int64_t *shape, size_t dimensions,
                              int type, OnnxTensor **);
  void *from50[1];
  OnnxStatus *(*tensorData)(OnnxTensor *, void **);
  void *from52[3];
  // The shape belongs to the type.
  OnnxStatus *(*shapeOfType)(const OnnxType *, const OnnxShape **);
  void *from56[4];
  OnnxStatus *(*elementType)(const OnnxShape *, int *);
  void *from61[3];
  OnnxStatus *(*elementCount)(const OnnxShape *, size_t *);
  OnnxStatus *(*shape)(const OnnxTensor *, OnnxShape **);
  void *from66[3];
  OnnxStatus *(*createMemory)(int allocator, int kind, OnnxMemory **);
  void *from70[6];
  OnnxStatus *(*free)(OnnxAllocator *, void *);
  void *from77[1];
  // The allocator belongs to the library.
  OnnxStatus *(*allocator)(OnnxAllocator **);
  void *from79[13];
  void (*releaseEnvironment)(OnnxEnvironment *);
  void (*releaseStatus)(OnnxStatus *);
  void (*releaseMemory)(OnnxMemory *);
  void (*releaseSession)(OnnxSession *);
  void (*releaseTensor)(OnnxTensor *);
  void *from97[1];
  void (*releaseType)(OnnxType *);
  void (*releaseShape)(OnnxShape *);
  void (*releaseSessionOptions)(OnnxSessionOptions *);
  void *from101[29];
  OnnxStatus *(*setOption)(OnnxSessionOptions *, const char *key, const char *value);
} OnnxFunctions;

#define INKREEL_PLACE(member, place) \
  _Static_assert(offsetof(OnnxFunctions, member) == (place) * sizeof(void *), #member)
INKREEL_PLACE(message, 2);
INKREEL_PLACE(createEnvironment, 3);
INKREEL_PLACE(createSession, 7);
INKREEL_PLACE(run, 9);
INKREEL_PLACE(createSessionOptions, 10);
INKREEL_PLACE(setOptimizedModelPath, 11);
INKREEL_PLACE(disableMemoryPattern, 17);
INKREEL_PLACE(setOptimization, 23);
INKREEL_PLACE(setThreads, 24);
INKREEL_PLACE(setParallelOperators, 25);
INKREEL_PLACE(inputCount, 30);
INKREEL_PLACE(outputCount, 31);
INKREEL_PLACE(inputType, 33);
INKREEL_PLACE(inputName, 36);
INKREEL_PLACE(outputName, 37);
INKREEL_PLACE(createTensor, 49);
INKREEL_PLACE(tensorData, 51);
INKREEL_PLACE(shapeOfType, 55);
INKREEL_PLACE(elementType, 60);
INKREEL_PLACE(elementCount, 64);
INKREEL_PLACE(shape, 65);
INKREEL_PLACE(createMemory, 69);
INKREEL_PLACE(free, 76);
INKREEL_PLACE(allocator, 78);
INKREEL_PLACE(releaseEnvironment, 92);
INKREEL_PLACE(releaseStatus, 93);
INKREEL_PLACE(releaseMemory, 94);
INKREEL_PLACE(releaseSession, 95);
INKREEL_PLACE(releaseTensor, 96);
INKREEL_PLACE(releaseType, 98);
INKREEL_PLACE(releaseShape, 99);
INKREEL_PLACE(releaseSessionOptions, 100);
INKREEL_PLACE(setOption, 130);
#undef INKREEL_PLACE

// The library's one exported function, `OrtGetApiBase`, returns this.
typedef struct OnnxLibrary {
  // NULL where the library is older than the version.
  const OnnxFunctions *(*functions)(uint32_t version);
  const char *(*version)(void);
} OnnxLibrary;

typedef const OnnxLibrary *(*OnnxLibraryEntry)(void);

#endif
