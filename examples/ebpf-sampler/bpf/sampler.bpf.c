// Runs in the kernel at every tick of the sampling clock: if a thread of the watched process is on the CPU, it sends
// where that thread is, in the kernel, in machine code and in Python.

#include <linux/bpf.h>
#include <linux/bpf_perf_event.h>

#include <bpf/bpf_helpers.h>

#define MAX_FRAMES 96
#define MAX_PYTHON_FRAMES 32
#define MAX_PYTHON_THREADS 8

// Where CPython 3.11 keeps what is read here: each is a field's place in its struct, in bytes.
#define RUNTIME_MAIN_INTERPRETER 48
#define INTERPRETER_THREADS 16
#define THREAD_NEXT 8
#define THREAD_CFRAME 56
#define THREAD_NATIVE_ID 160
#define CFRAME_CURRENT 8
#define FRAME_CODE 32
#define FRAME_PREVIOUS 48
#define FRAME_INSTRUCTION 56

struct python_frame {
	__u64 code;
	__u64 instruction;
};

// The Go side reads this layout.
struct event {
	__u64 time;
	__u32 thread;
	__u32 cpu;
	char thread_name[16];
	__s32 kernel_bytes;
	__s32 user_bytes;
	__u32 python_depth;
	__u32 padding;
	__u64 kernel[MAX_FRAMES];
	__u64 user[MAX_FRAMES];
	struct python_frame python[MAX_PYTHON_FRAMES];
};

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 1 << 22);
} events SEC(".maps");

volatile const __u32 watched_process = 0;
// The address of _PyRuntime; 0 where the process is no Python.
volatile const __u64 python_runtime = 0;

static __u64 read_user(__u64 address)
{
	__u64 value = 0;
	bpf_probe_read_user(&value, sizeof(value), (void *)address);
	return value;
}

static __u64 find_python_thread(__u32 thread)
{
	__u64 interpreter = read_user(python_runtime + RUNTIME_MAIN_INTERPRETER);
	__u64 state = read_user(interpreter + INTERPRETER_THREADS);
	for (int i = 0; i < MAX_PYTHON_THREADS && state; i++) {
		if ((__u32)read_user(state + THREAD_NATIVE_ID) == thread)
			return state;
		state = read_user(state + THREAD_NEXT);
	}
	return 0;
}

static __u32 walk_python(__u32 thread, struct python_frame *frames)
{
	__u64 state = find_python_thread(thread);
	if (!state)
		return 0;
	__u64 frame = read_user(read_user(state + THREAD_CFRAME) + CFRAME_CURRENT);
	__u32 depth = 0;
	for (; depth < MAX_PYTHON_FRAMES && frame; depth++) {
		frames[depth].code = read_user(frame + FRAME_CODE);
		frames[depth].instruction = read_user(frame + FRAME_INSTRUCTION);
		frame = read_user(frame + FRAME_PREVIOUS);
	}
	return depth;
}

SEC("perf_event")
int take_sample(struct bpf_perf_event_data *context)
{
	__u64 id = bpf_get_current_pid_tgid();
	if (id >> 32 != watched_process)
		return 0;
	struct event *event = bpf_ringbuf_reserve(&events, sizeof(*event), 0);
	if (!event)
		return 0;
	event->time = bpf_ktime_get_ns();
	event->thread = (__u32)id;
	event->cpu = bpf_get_smp_processor_id();
	bpf_get_current_comm(event->thread_name, sizeof(event->thread_name));
	event->kernel_bytes = bpf_get_stack(context, event->kernel, sizeof(event->kernel), 0);
	event->user_bytes = bpf_get_stack(context, event->user, sizeof(event->user), BPF_F_USER_STACK);
	event->python_depth = python_runtime ? walk_python(event->thread, event->python) : 0;
	bpf_ringbuf_submit(event, 0);
	return 0;
}

// Some of the helpers may only be used by programs under this licence.
char LICENSE[] SEC("license") = "GPL";
