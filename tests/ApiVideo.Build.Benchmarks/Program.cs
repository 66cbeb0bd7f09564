using ApiVideo.Build.Benchmarks;
using ApiVideo.Build.Benchmarks.Editing;
using ApiVideo.Build.Benchmarks.Measuring;

if (args is [Measurement.Verb, var folder, var program, ..])
{
    Console.WriteLine(Measurement.Run(folder, program, args[3..]).ToLine());
    return 0;
}

if (!OperatingSystem.IsLinux())
{
    Console.Error.WriteLine("The CPU of a whole tree of processes is measured on Linux only.");
    return 2;
}

if (args is [NativePrograms.Option])
{
    NativePrograms.Measure();
    return 0;
}

var isEditor = args is [EditorBenchmark.Option, ..];
if (!Arguments.TryParse(isEditor ? args[1..] : args, out var arguments, out var message))
{
    Console.WriteLine(message);
    return args.Contains("--help") ? 0 : 2;
}

await (isEditor ? EditorBenchmark.RunAsync(arguments) : Benchmark.RunAsync(arguments));
return 0;
