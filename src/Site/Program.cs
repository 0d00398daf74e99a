using Site;

return await CommandLine.Run(args);
