using ApiVideo.Build.Benchmarks;
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

if (!Arguments.TryParse(args, out var arguments, out var message))
{
    Console.WriteLine(message);
    return args.Contains("--help") ? 0 : 2;
}

await Benchmark.RunAsync(arguments);
return 0;
