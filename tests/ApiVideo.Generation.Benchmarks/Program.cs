using System.Globalization;
using ApiVideo.Generation.Benchmarks;

if (args is ["--measure", var name, var path, ..])
{
    Console.WriteLine(Measurement.Run(name, path, args.ElementAtOrDefault(3)).ToLine());
    return 0;
}

// Without files: the largest description that is published as a package.
var files = args.Length > 0 ? args : [await GitHubDescription.FetchAsync()];
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"document",-34} {"what",-10} {"seconds",8} {"ratio",6} {"CPU s",7} {"alloc MB",8} {"peak MB",8} {"ratio",6} {"files",6} {"KB",7} {"findings",8}"));
foreach (var file in files)
{
    var parse = await Runs.OfAsync(Measurement.Parse, file);
    Report.Write(file, parse, parse);
    Report.Write(file, await Runs.OfAsync(Measurement.Whole, file), parse);
    Report.Write(file, await Runs.OfAsync(Measurement.Part, file), parse);
}

return 0;
